package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The provider's books and what really happened to an order's money. Captures cost 2.9 %, rounded up; no fee comes back. */
final class Books {

    private static final long FEE_PER_THOUSAND = 29;
    private static final Set<String> TAKEN = Set.of("COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED");
    private static final Set<String> RETURNED = Set.of("COMPLETED", "PENDING");

    private final PayPalState state;
    private final CurrencyCode fallback;

    Books(PayPalState state, CurrencyCode fallback) {
        this.state = state;
        this.fallback = fallback;
    }

    static Money fee(Money gross) {
        long fee = -Math.floorDiv(-Math.multiplyExact(gross.minorUnits(), FEE_PER_THOUSAND), 1_000L);
        return Money.of(fee, gross.currency());
    }

    void book(String type, ObjectNode source, Money gross, Money fee) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("id", state.nextId(Kind.BOOK_ENTRY))
                .put("type", type)
                .put("source", source.path("id").asText())
                .put("order", orderOf(source).orElse(""))
                .put("currency", gross.currency().value())
                .put("gross", gross.minorUnits())
                .put("fee", fee.minorUnits())
                .put("at", state.now().toEpochMilli());
        state.put(Kind.BOOK_ENTRY, entry);
    }

    /** Everything captured for the order, before refunds. */
    Money taken(String order) {
        return sum(captures(order), order);
    }

    /** Everything given back for the order; pending refunds count. */
    Money returned(String order) {
        List<ObjectNode> refunds = state.where(
                Kind.REFUND,
                it -> references(it).contains(order)
                        && RETURNED.contains(it.path("status").asText()));
        return sum(refunds, order);
    }

    int chargesOf(String order) {
        return captures(order).size();
    }

    /** All movements, oldest first. */
    List<ProviderEntry> ledger() {
        List<ObjectNode> rows = state.all(Kind.BOOK_ENTRY);
        Collections.reverse(rows);
        return rows.stream().map(Books::entry).toList();
    }

    private List<ObjectNode> captures(String order) {
        return state.where(
                Kind.CAPTURE,
                it -> references(it).contains(order)
                        && TAKEN.contains(it.path("status").asText()));
    }

    private Money sum(List<ObjectNode> objects, String order) {
        return objects.stream()
                .map(it -> PayPalAmounts.stored(it.path("amount")))
                .reduce(Money::plus)
                .orElseGet(() -> Money.zero(currencyOf(order)));
    }

    private CurrencyCode currencyOf(String order) {
        return state.all(Kind.CAPTURE).stream()
                .filter(it -> references(it).contains(order))
                .findFirst()
                .map(it -> PayPalAmounts.stored(it.path("amount")).currency())
                .orElse(fallback);
    }

    private static Set<String> references(ObjectNode object) {
        Set<String> references = new LinkedHashSet<>();
        for (String name : List.of("custom_id", "invoice_id", "_reference_id")) {
            if (object.path(name).isTextual()) {
                references.add(object.path(name).asText());
            }
        }
        return references;
    }

    private static Optional<String> orderOf(ObjectNode source) {
        return references(source).stream().findFirst();
    }

    private static ProviderEntry entry(ObjectNode row) {
        CurrencyCode currency = CurrencyCode.of(row.path("currency").asText());
        return new ProviderEntry(
                row.path("id").asText(),
                row.path("type").asText(),
                row.path("source").asText(),
                Optional.of(row.path("order").asText()).filter(it -> !it.isEmpty()),
                Money.of(row.path("gross").asLong(), currency),
                Money.of(row.path("fee").asLong(), currency),
                Instant.ofEpochMilli(row.path("at").asLong()));
    }
}
