package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.UnsupportedCapabilityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * The first gateway on the routes that can take the charge.
     *
     * @throws UnsupportedCapabilityException when there is none, or it cannot do what is asked
     * @throws com.petmatch.payments.InvalidPaymentRequestException when it cannot write the amount
     */
    public PaymentGateway route(RouteQuery query) {
        List<GatewayId> order = order(query);
        if (order.isEmpty()) {
            throw new UnsupportedCapabilityException("none", charges(query));
        }
        List<PaymentGateway> able = order.stream()
                .filter(this::has)
                .map(this::byId)
                .filter(gateway -> lacks(gateway, query).isEmpty())
                .toList();
        if (able.isEmpty()) {
            throw refusal(byId(order.get(0)), query);
        }
        PaymentGateway gateway = able.stream()
                .filter(candidate -> canWrite(candidate, query.amount()))
                .findFirst()
                .orElse(able.get(0));
        // Refuses what no wire can carry.
        gateway.amounts().toWire(query.amount());
        return gateway;
    }

    /** Who steps in when {@code unreached} was proven not to have acted; empty when nobody is left. */
    public Optional<PaymentGateway> after(GatewayId unreached, RouteQuery query) {
        List<GatewayId> order = order(query);
        return order.subList(order.indexOf(unreached) + 1, order.size()).stream()
                .filter(this::has)
                .map(this::byId)
                .filter(gateway -> lacks(gateway, query).isEmpty() && canWrite(gateway, query.amount()))
                .findFirst();
    }

    private List<GatewayId> order(RouteQuery query) {
        return query.only()
                .map(List::of)
                .orElseGet(() -> routing.order(query.amount().currency(), query.country(), query.method()));
    }

    private static String charges(RouteQuery query) {
        String currency = "charges in " + query.amount().currency();
        return query.country().map(place -> currency + " from " + place).orElse(currency);
    }

    private static Optional<String> lacks(PaymentGateway gateway, RouteQuery query) {
        for (Capability capability : query.needed()) {
            if (!gateway.capabilities().supports(capability)) {
                return Optional.of(capability.name());
            }
        }
        return query.method()
                .filter(method -> !gateway.localMethods().kinds().contains(method))
                .map(MethodKind::value);
    }

    private static UnsupportedCapabilityException refusal(PaymentGateway gateway, RouteQuery query) {
        return new UnsupportedCapabilityException(
                gateway.id().value(), lacks(gateway, query).orElse("this charge"));
    }

    private static boolean canWrite(PaymentGateway gateway, Money amount) {
        try {
            return !gateway.amounts().toWire(amount).isEmpty();
        } catch (InvalidPaymentRequestException e) {
            return false;
        }
    }
}
