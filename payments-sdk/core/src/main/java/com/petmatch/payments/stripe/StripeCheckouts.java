package com.petmatch.payments.stripe;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CheckoutOps;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.internal.Form;

/** Stripe Checkout in payment mode, with the price in the request. */
final class StripeCheckouts implements CheckoutOps {

    static final String ROUTE = "/v1/checkout/sessions";

    private final StripeClient client;
    private final StripeObjects objects;
    private final StripeAmounts amounts;

    StripeCheckouts(StripeClient client, StripeObjects objects, StripeAmounts amounts) {
        this.client = client;
        this.objects = objects;
        this.amounts = amounts;
    }

    @Override
    public GatewayPayment open(CheckoutCall call) {
        StripeClient.Reply reply = client.post(ROUTE, form(call), call.key());
        return reply.declined() ? objects.declined(reply.body()) : objects.session(reply.body());
    }

    private Form form(CheckoutCall call) {
        Form form = new Form()
                .put("mode", "payment")
                .put("line_items[0][quantity]", 1)
                .put("line_items[0][price_data][currency]", StripeAmounts.currency(call.amount()))
                .put("line_items[0][price_data][unit_amount]", amounts.toWire(call.amount()))
                .put("line_items[0][price_data][product_data][name]", call.title())
                .put("client_reference_id", call.correlation().charge().toString())
                .put("success_url", call.successUrl().toString())
                .put("cancel_url", call.cancelUrl().toString())
                .put("expires_at", call.expiresAt().getEpochSecond());
        if (call.capture() == CaptureMode.MANUAL) {
            form.put("payment_intent_data[capture_method]", "manual");
        }
        call.payer().ifPresent(payer -> form.put("customer_email", payer.email()));
        StripeObjects.putCorrelation(form, "metadata", call.correlation());
        StripeObjects.putCorrelation(form, "payment_intent_data[metadata]", call.correlation());
        if (call.saveMethod()) {
            // Without a customer a saved method could not be charged again.
            form.put("customer_creation", "always").put("payment_intent_data[setup_future_usage]", "off_session");
        }
        return form;
    }

    @Override
    public GatewayPayment expire(String checkoutRef, GatewayKey key) {
        try {
            StripeClient.Reply reply = client.post(
                    ROUTE + "/{session}/expire",
                    ROUTE + "/" + StripeClient.segment(checkoutRef) + "/expire",
                    new Form(),
                    key);
            return objects.session(reply.body());
        } catch (InvalidPaymentRequestException notOpenAnyMore) {
            return read(checkoutRef);
        }
    }

    // Stripe's pages take the money themselves.
    @Override
    public GatewayPayment complete(CompleteCall call) {
        return read(call.refs().checkout().orElseThrow(() -> StripeObjects.missing("session")));
    }

    private GatewayPayment read(String session) {
        return objects.session(client.get(ROUTE + "/{session}", ROUTE + "/" + StripeClient.segment(session)));
    }
}
