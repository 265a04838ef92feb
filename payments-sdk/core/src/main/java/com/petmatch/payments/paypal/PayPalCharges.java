package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.ChargeOps;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** PayPal orders that are paid at once with a method in PayPal's vault. */
final class PayPalCharges implements ChargeOps {

    private final PayPalClient client;
    private final PayPalOrders orders;

    PayPalCharges(PayPalClient client, PayPalOrders orders) {
        this.client = client;
        this.orders = orders;
    }

    @Override
    public GatewayPayment charge(ChargeCall call) {
        ObjectNode order = orders.body(call.capture(), call.amount(), call.correlation(), "");
        ObjectNode source = order.putObject("payment_source");
        if (isWallet(call.scheme())) {
            ObjectNode wallet = source.putObject("paypal").put("vault_id", call.methodToken());
            call.returnUrl().ifPresent(url -> PayPalOrders.addContext(wallet, url, url));
        } else {
            source.putObject("card")
                    .put("vault_id", call.methodToken())
                    .putObject("stored_credential")
                    .put("payment_initiator", call.offSession() ? "MERCHANT" : "CUSTOMER")
                    .put("payment_type", "UNSCHEDULED")
                    .put("usage", "SUBSEQUENT");
        }
        return orders.answered(client.post(PayPalOrders.ROUTE, order, call.key()), PaymentRefs.NONE);
    }

    private static boolean isWallet(Optional<String> scheme) {
        return scheme.isEmpty() || scheme.get().equals(PayPalVault.WALLET);
    }
}
