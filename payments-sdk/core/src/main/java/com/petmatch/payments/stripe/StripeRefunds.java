package com.petmatch.payments.stripe;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundOps;
import com.petmatch.payments.internal.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Stripe refunds of a payment intent. */
final class StripeRefunds implements RefundOps {

    private static final String ROUTE = "/v1/refunds";

    private final StripeClient client;
    private final StripeObjects objects;
    private final StripeAmounts amounts;
    private final StripeList lists;

    StripeRefunds(StripeClient client, StripeObjects objects, StripeAmounts amounts) {
        this.client = client;
        this.objects = objects;
        this.amounts = amounts;
        this.lists = new StripeList(client);
    }

    @Override
    public GatewayRefund refund(RefundCall call) {
        Form form = new Form().put("payment_intent", call.paymentRef()).put("amount", amounts.toWire(call.amount()));
        StripeObjects.putRefund(form, call.refund());
        StripeClient.Reply reply = client.post(ROUTE, form, call.key());
        if (reply.declined()) {
            throw new InvalidPaymentRequestException(
                    PaymentErrors.GATEWAY_REQUEST_REFUSED,
                    "Stripe refused the refund: "
                            + StripeDeclines.reason(reply.body()).raw());
        }
        return objects.refund(reply.body());
    }

    @Override
    public Optional<GatewayRefund> find(String paymentRef, UUID refund) {
        return refundsOf(paymentRef).stream()
                .filter(found -> found.ours().equals(Optional.of(refund)))
                .findFirst();
    }

    @Override
    public List<GatewayRefund> refundsOf(String paymentRef) {
        List<JsonNode> refunds = new ArrayList<>();
        String filter = new Form().put("payment_intent", paymentRef).encode();
        lists.find(ROUTE, filter, refund -> {
            refunds.add(refund);
            return StripeList.Verdict.NEXT;
        });
        return refunds.stream().map(objects::refund).toList();
    }
}
