package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.place.CountryCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which gateway takes which charge: by the way to pay, else by the payer's country, else by currency, else the one for all
 * others; and who steps in when that one cannot do it or cannot be reached. Immutable.
 */
public final class Routing {

    private final Map<MethodKind, GatewayId> byMethod;
    private final Map<CountryCode, GatewayId> byCountry;
    private final Map<CurrencyCode, GatewayId> byCurrency;
    private final Optional<GatewayId> otherwise;
    private final List<GatewayId> fallbacks;

    private Routing(
            Map<MethodKind, GatewayId> byMethod,
            Map<CountryCode, GatewayId> byCountry,
            Map<CurrencyCode, GatewayId> byCurrency,
            Optional<GatewayId> otherwise,
            List<GatewayId> fallbacks) {
        this.byMethod = Map.copyOf(byMethod);
        this.byCountry = Map.copyOf(byCountry);
        this.byCurrency = Map.copyOf(byCurrency);
        this.otherwise = otherwise;
        this.fallbacks = List.copyOf(fallbacks);
    }

    public static Routing always(GatewayId gateway) {
        return new Routing(Map.of(), Map.of(), Map.of(), Optional.of(gateway), List.of());
    }

    public static Routing byCurrency(Map<CurrencyCode, GatewayId> routes) {
        return new Routing(Map.of(), Map.of(), routes, Optional.empty(), List.of());
    }

    /** Sends local methods to the one that takes them, whatever the currency. */
    public Routing byMethod(Map<MethodKind, GatewayId> routes) {
        return new Routing(routes, byCountry, byCurrency, otherwise, fallbacks);
    }

    /** Sends payers of a country to its gateway, whatever the currency; who names no country is routed by the rest. */
    public Routing byCountry(Map<CountryCode, GatewayId> routes) {
        return new Routing(byMethod, routes, byCurrency, otherwise, fallbacks);
    }

    public Routing orElse(GatewayId gateway) {
        return new Routing(byMethod, byCountry, byCurrency, Optional.of(gateway), fallbacks);
    }

    /**
     * Adds a gateway that steps in when those before it are proven not to have been reached. It never does while an outcome
     * is unknown, and never for a token, which belongs to the provider that made it.
     */
    public Routing fallback(GatewayId gateway) {
        List<GatewayId> more = new ArrayList<>(fallbacks);
        more.add(gateway);
        return new Routing(byMethod, byCountry, byCurrency, otherwise, more);
    }

    /** The gateways for a charge, the first choice first; empty when no route leads anywhere. */
    public List<GatewayId> order(CurrencyCode currency, Optional<CountryCode> country, Optional<MethodKind> method) {
        Optional<GatewayId> first = method.map(byMethod::get)
                .or(() -> country.map(byCountry::get))
                .or(() -> Optional.ofNullable(byCurrency.get(currency)))
                .or(() -> otherwise);
        Set<GatewayId> order = new LinkedHashSet<>();
        first.ifPresent(order::add);
        if (first.isPresent()) {
            order.addAll(fallbacks);
        }
        return List.copyOf(order);
    }
}
