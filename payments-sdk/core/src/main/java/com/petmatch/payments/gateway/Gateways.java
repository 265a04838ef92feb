package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.UnsupportedCapabilityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The configured gateways and the routes to them. Immutable, safe for concurrent use. */
public final class Gateways {

    private final Map<GatewayId, PaymentGateway> byId;
    private final Routing routing;

    public Gateways(List<PaymentGateway> gateways, Routing routing) {
        Map<GatewayId, PaymentGateway> map = new LinkedHashMap<>();
        for (PaymentGateway gateway : gateways) {
            if (map.put(gateway.id(), gateway) != null) {
                throw new IllegalArgumentException("Expected each gateway once, got two of " + gateway.id());
            }
        }
        this.byId = map;
        this.routing = routing;
    }

    public PaymentGateway byId(GatewayId id) {
        PaymentGateway gateway = byId.get(id);
        if (gateway == null) {
            throw new UnsupportedCapabilityException(id.value(), "anything: it is not configured");
        }
        return gateway;
    }

    public boolean has(GatewayId id) {
        return byId.containsKey(id);
    }

    /** The gateway that the routes name for the currency and that has the capability. */
    public PaymentGateway route(CurrencyCode currency, Capability capability) {
        GatewayId id = routing.gatewayFor(currency)
                .orElseThrow(() -> new UnsupportedCapabilityException("none", "charges in " + currency.value()));
        PaymentGateway gateway = byId(id);
        gateway.capabilities().require(id, capability);
        return gateway;
    }
}
