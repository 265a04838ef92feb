package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundOps;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** PayPal refunds of a capture; they are listed by the order that the capture belongs to. */
final class PayPalRefunds implements RefundOps {

    static final String CAPTURES = "/v2/payments/captures";
    private static final String ALL_GIVEN_BACK = "CAPTURE_FULLY_REFUNDED";

    private final PayPalClient client;
    private final PayPalObjects objects;
    private final PayPalAmounts amounts;

    PayPalRefunds(PayPalClient client, PayPalObjects objects, PayPalAmounts amounts) {
        this.client = client;
        this.objects = objects;
        this.amounts = amounts;
    }

    @Override
    public GatewayRefund refund(RefundCall call) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("custom_id", PayPalObjects.REFUND + call.refund()).set("amount", amounts.json(call.amount()));
        String path = CAPTURES + "/" + PayPalClient.segment(call.paymentRef()) + "/refund";
        PayPalClient.Reply reply = client.post(CAPTURES + "/{id}/refund", path, body.toString(), call.key());
        boolean mayBeOurs =
                reply.refusal().filter(it -> it.issue().equals(ALL_GIVEN_BACK)).isPresent();
        Optional<GatewayRefund> ours = mayBeOurs ? find(call.paymentRef(), call.refund()) : Optional.empty();
        return ours.orElseGet(() -> objects.refund(reply.required(), call.paymentRef()));
    }

    @Override
    public Optional<GatewayRefund> find(String paymentRef, UUID refund) {
        return refundsOf(paymentRef).stream()
                .filter(found -> found.ours().equals(Optional.of(refund)))
                .findFirst();
    }

    @Override
    public List<GatewayRefund> refundsOf(String paymentRef) {
        JsonNode capture = client.find(CAPTURES, paymentRef).orElseThrow(() -> PayPalObjects.missing("capture"));
        String order = PayPalObjects.orderId(capture)
                .or(() -> PayPalLinks.idAbove(capture, PayPalOrders.ROUTE))
                .orElseThrow(() -> PayPalObjects.missing("order_id"));
        JsonNode units = client.find(PayPalOrders.ROUTE, order)
                .orElseThrow(() -> PayPalObjects.missing("order"))
                .path("purchase_units");
        return units.valueStream()
                .flatMap(unit -> unit.path("payments").path("refunds").valueStream())
                .filter(refund -> PayPalLinks.idAbove(refund, CAPTURES).equals(Optional.of(paymentRef)))
                .map(refund -> objects.refund(refund, paymentRef))
                .toList();
    }
}
