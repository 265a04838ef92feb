package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureOps;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Taking and giving up what a PayPal authorisation holds. */
final class PayPalCaptures implements CaptureOps {

    static final String AUTHORIZATIONS = "/v2/payments/authorizations";
    private static final String EXPIRED = "AUTHORIZATION_EXPIRED";

    private final PayPalClient client;
    private final PayPalOrders orders;
    private final PayPalObjects objects;
    private final PayPalAmounts amounts;

    PayPalCaptures(PayPalClient client, PayPalOrders orders, PayPalObjects objects, PayPalAmounts amounts) {
        this.client = client;
        this.orders = orders;
        this.objects = objects;
        this.amounts = amounts;
    }

    @Override
    public GatewayPayment capture(CaptureCall call) {
        // Final: what is not taken is released at once.
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("final_capture", true);
        body.set("amount", amounts.json(call.amount()));
        PayPalClient.Reply reply = post(call.refs(), "/capture", body.toString(), call.key());
        return reply.refusal()
                .map(refusal -> ended(refusal, call.refs()))
                .orElseGet(() -> completed(objects.capture(reply.body()), call.refs()));
    }

    @Override
    public GatewayPayment voidHeld(VoidCall call) {
        PayPalClient.Reply reply = post(call.refs(), "/void", "", call.key());
        return reply.refusal()
                .map(refusal -> ended(refusal, call.refs()))
                .orElseGet(() -> GatewayPayment.of(PaymentStatus.CANCELED, call.refs()));
    }

    private PayPalClient.Reply post(PaymentRefs refs, String step, String body, GatewayKey key) {
        String hold = refs.hold().orElseThrow(() -> PayPalObjects.missing("authorization"));
        String path = AUTHORIZATIONS + "/" + PayPalClient.segment(hold) + step;
        return client.post(AUTHORIZATIONS + "/{id}" + step, path, body, key);
    }

    // Somebody was first, or time was: how the payment stands is the answer.
    private GatewayPayment ended(PayPalClient.Refusal refusal, PaymentRefs refs) {
        if (refusal.issue().equals(EXPIRED)) {
            return GatewayPayment.of(PaymentStatus.EXPIRED, refs);
        }
        GatewayPayment stands = orders.refused(refusal, refs);
        if (stands.status() == PaymentStatus.AUTHORIZED) {
            throw refusal.failure();
        }
        return stands;
    }

    private static GatewayPayment completed(GatewayPayment answer, PaymentRefs known) {
        return new GatewayPayment(
                answer.status(),
                known.completedBy(answer.refs()),
                Optional.empty(),
                answer.captured(),
                answer.heldUntil(),
                answer.next(),
                answer.decline());
    }
}
