package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.internal.Form;

/** Stripe PaymentIntents that are confirmed at once with a method Stripe keeps. */
final class StripeCharges implements ChargeOps {

    static final String ROUTE = "/v1/payment_intents";

    private final StripeClient client;
    private final StripeObjects objects;
    private final StripeAmounts amounts;

    StripeCharges(StripeClient client, StripeObjects objects, StripeAmounts amounts) {
        this.client = client;
        this.objects = objects;
        this.amounts = amounts;
    }

    @Override
    public GatewayPayment charge(ChargeCall call) {
        StripeClient.Reply reply = client.post(ROUTE, form(call), call.key());
        return reply.declined() ? objects.declined(reply.body()) : objects.intent(reply.body());
    }

    private Form form(ChargeCall call) {
        Form form = new Form()
                .put("amount", amounts.toWire(call.amount()))
                .put("currency", StripeAmounts.currency(call.amount()))
                .put("payment_method", call.methodToken())
                .put("confirm", true)
                .put("automatic_payment_methods[enabled]", true);
        if (call.capture() == CaptureMode.MANUAL) {
            form.put("capture_method", "manual");
        }
        call.customerRef().ifPresent(customer -> form.put("customer", customer));
        if (call.offSession()) {
            form.put("off_session", true);
        }
        if (call.returnUrl().isPresent()) {
            form.put("return_url", call.returnUrl().get().toString());
        } else {
            form.put("automatic_payment_methods[allow_redirects]", "never");
        }
        StripeObjects.putCorrelation(form, "metadata", call.correlation());
        return form;
    }
}
