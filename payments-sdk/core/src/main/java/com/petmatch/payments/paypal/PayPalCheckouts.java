package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CheckoutOps;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import tools.jackson.databind.node.ObjectNode;

/** PayPal orders that a buyer approves on PayPal's page; the money is taken by our word, after it. */
final class PayPalCheckouts implements CheckoutOps {

    private final PayPalClient client;
    private final PayPalOrders orders;

    PayPalCheckouts(PayPalClient client, PayPalOrders orders) {
        this.client = client;
        this.orders = orders;
    }

    @Override
    public GatewayPayment open(CheckoutCall call) {
        ObjectNode order = orders.body(call.capture(), call.amount(), call.correlation(), call.title());
        ObjectNode wallet = order.putObject("payment_source").putObject("paypal");
        PayPalOrders.addContext(wallet, call.successUrl(), call.cancelUrl());
        wallet.withObject("experience_context").put("user_action", "PAY_NOW");
        call.payer().ifPresent(payer -> wallet.put("email_address", payer.email()));
        if (call.saveMethod()) {
            wallet.putObject("attributes")
                    .putObject("vault")
                    .put("store_in_vault", "ON_SUCCESS")
                    .put("usage_type", "MERCHANT");
        }
        return orders.answered(client.post(PayPalOrders.ROUTE, order, call.key()), PaymentRefs.NONE);
    }

    /** PayPal closes no order by our word. It needs none: without our capture an approval moves no money. */
    @Override
    public GatewayPayment expire(String checkoutRef, GatewayKey key) {
        GatewayPayment stands = orders.read(checkoutRef);
        boolean isUntouched =
                stands.status() == PaymentStatus.ACTION_REQUIRED || stands.status() == PaymentStatus.APPROVED;
        return isUntouched ? GatewayPayment.of(PaymentStatus.EXPIRED, stands.refs()) : stands;
    }

    @Override
    public GatewayPayment complete(CompleteCall call) {
        String order = call.refs().checkout().orElseThrow(() -> PayPalObjects.missing("order"));
        String step = call.capture() == CaptureMode.MANUAL ? "/authorize" : "/capture";
        String path = PayPalOrders.ROUTE + "/" + PayPalClient.segment(order) + step;
        PayPalClient.Reply reply = client.post(
                PayPalOrders.ROUTE + "/{id}" + step, path, PayPalOrders.empty().toString(), call.key());
        return orders.answered(reply, call.refs());
    }
}
