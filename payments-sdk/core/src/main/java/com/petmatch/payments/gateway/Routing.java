package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.CurrencyCode;
import java.util.Map;
import java.util.Optional;

/** Which gateway takes which charge. Immutable. */
public final class Routing {

    private final Map<CurrencyCode, GatewayId> byCurrency;
    private final Optional<GatewayId> otherwise;

    private Routing(Map<CurrencyCode, GatewayId> byCurrency, Optional<GatewayId> otherwise) {
        this.byCurrency = Map.copyOf(byCurrency);
        this.otherwise = otherwise;
    }

    public static Routing always(GatewayId gateway) {
        return new Routing(Map.of(), Optional.of(gateway));
    }

    public static Routing byCurrency(Map<CurrencyCode, GatewayId> routes) {
        return new Routing(routes, Optional.empty());
    }

    public Routing orElse(GatewayId gateway) {
        return new Routing(byCurrency, Optional.of(gateway));
    }

    /** The gateway for a currency; empty when no route leads anywhere. */
    public Optional<GatewayId> gatewayFor(CurrencyCode currency) {
        return Optional.ofNullable(byCurrency.get(currency)).or(() -> otherwise);
    }
}
