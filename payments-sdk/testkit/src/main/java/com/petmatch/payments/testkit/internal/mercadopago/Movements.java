package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The provider's books: every movement of the balance with its fee. Payments cost 4.99 %, rounded up; nothing gives it back. */
final class Movements {

    private static final long FEE_PER_TEN_THOUSAND = 499;

    private final MercadoPagoState state;
    private final Site site;

    Movements(MercadoPagoState state, Site site) {
        this.state = state;
        this.site = site;
    }

    /** What the provider keeps of a payment, in minor units. */
    static long fee(long amount) {
        return -Math.floorDiv(-Math.multiplyExact(amount, FEE_PER_TEN_THOUSAND), 10_000L);
    }

    /** Books the minor units; a payment with its fee, everything else without. */
    void book(String type, String source, ObjectNode payment, long amount) {
        state.put(
                Kind.MOVEMENT,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", state.nextId(Kind.MOVEMENT))
                        .put("type", type)
                        .put("source", source)
                        .put("order", payment.path("external_reference").asText(""))
                        .put("amount", amount)
                        .put("fee", type.equals("charge") ? fee(amount) : 0)
                        .put("at", state.now().toString()));
    }

    /** All movements, oldest first. */
    List<ProviderEntry> entries() {
        List<ObjectNode> rows = state.all(Kind.MOVEMENT);
        Collections.reverse(rows);
        return rows.stream().map(this::entry).toList();
    }

    private ProviderEntry entry(ObjectNode row) {
        return new ProviderEntry(
                row.path("id").asText(),
                row.path("type").asText(),
                row.path("source").asText(),
                Optional.of(row.path("order").asText()).filter(order -> !order.isEmpty()),
                site.money(row.path("amount").asLong()),
                site.money(row.path("fee").asLong()),
                Instant.parse(row.path("at").asText()));
    }
}
