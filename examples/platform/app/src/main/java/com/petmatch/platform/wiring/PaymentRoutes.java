package com.petmatch.platform.wiring;

import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.Routing;
import com.petmatch.platform.parts.Providers;
import java.util.List;
import java.util.Map;

/**
 * Who takes which payment: Mercado Pago its own country's currency and methods, Stripe the rest. Whoever can steps in for one
 * that is proven not to have been reached.
 */
final class PaymentRoutes {

    private static final List<GatewayId> PREFERENCE =
            List.of(GatewayId.STRIPE, GatewayId.PAYPAL, GatewayId.MERCADO_PAGO);

    private PaymentRoutes() {}

    static Routing of(Providers providers) {
        List<GatewayId> order = PREFERENCE.stream().filter(providers::has).toList();
        Routing routing = providers
                .mercadoPago()
                .map(account -> Routing.byCurrency(Map.of(account.currency(), account.id()))
                        .byCountry(Map.of(account.country(), account.id()))
                        .byMethod(Map.of(MethodKind.PIX, account.id(), MethodKind.BOLETO, account.id())))
                .orElseGet(() -> Routing.byCurrency(Map.of()))
                .orElse(order.get(0));
        for (GatewayId next : order) {
            routing = routing.fallback(next);
        }
        return routing;
    }
}
