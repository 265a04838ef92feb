package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import java.util.List;

/** What really happened to an order's money, by the host's own reference. */
final class MoneyTruth {

    private final MercadoPagoState state;
    private final Site site;

    MoneyTruth(MercadoPagoState state, Site site) {
        this.state = state;
        this.site = site;
    }

    /** Everything taken for the order, before refunds. */
    Money taken(String order) {
        return sum(order, Settlement.AMOUNT);
    }

    /** Everything given back for the order by refunds. */
    Money returned(String order) {
        return sum(order, Settlement.REFUNDED);
    }

    /** How many payments took money for the order. */
    int chargesOf(String order) {
        return captured(order).size();
    }

    private Money sum(String order, String field) {
        return site.money(captured(order).stream()
                .mapToLong(payment -> payment.path(field).asLong())
                .sum());
    }

    private List<ObjectNode> captured(String order) {
        return state.where(Kind.PAYMENT, it -> it.path("captured").asBoolean() && isOf(it, order));
    }

    private static boolean isOf(ObjectNode payment, String order) {
        if (payment.path("external_reference").asText("").equals(order)) {
            return true;
        }
        return payment.path("metadata").properties().stream()
                .anyMatch(entry -> entry.getValue().asText().equals(order));
    }
}
