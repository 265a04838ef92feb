package com.petmatch.payments.stripe;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureOps;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.internal.Form;

/** Taking and giving up what a PaymentIntent with {@code capture_method=manual} holds. */
final class StripeCaptures implements CaptureOps {

    private static final String CAPTURE = StripeCharges.ROUTE + "/{intent}/capture";
    private static final String CANCEL = StripeCharges.ROUTE + "/{intent}/cancel";

    private final StripeClient client;
    private final StripeObjects objects;
    private final StripeAmounts amounts;

    StripeCaptures(StripeClient client, StripeObjects objects, StripeAmounts amounts) {
        this.client = client;
        this.objects = objects;
        this.amounts = amounts;
    }

    @Override
    public GatewayPayment capture(CaptureCall call) {
        String intent = intent(call.refs());
        Form form = new Form().put("amount_to_capture", amounts.toWire(call.amount()));
        try {
            StripeClient.Reply reply = client.post(CAPTURE, path(intent) + "/capture", form, call.key());
            return reply.declined() ? objects.declined(reply.body()) : objects.intent(reply.body());
        } catch (InvalidPaymentRequestException refused) {
            return ended(intent, refused);
        }
    }

    @Override
    public GatewayPayment voidHeld(VoidCall call) {
        String intent = intent(call.refs());
        try {
            return objects.intent(client.post(CANCEL, path(intent) + "/cancel", new Form(), call.key())
                    .body());
        } catch (InvalidPaymentRequestException refused) {
            return ended(intent, refused);
        }
    }

    // Somebody was first: how the payment stands is the answer. One that still waits was refused for another reason.
    private GatewayPayment ended(String intent, InvalidPaymentRequestException refused) {
        GatewayPayment payment = objects.intent(client.get(StripeCharges.ROUTE + "/{intent}", path(intent)));
        if (payment.status() == PaymentStatus.AUTHORIZED) {
            throw refused;
        }
        return payment;
    }

    private static String path(String intent) {
        return StripeCharges.ROUTE + "/" + StripeClient.segment(intent);
    }

    private static String intent(PaymentRefs refs) {
        return refs.payment().orElseThrow(() -> StripeObjects.missing("payment_intent"));
    }
}
