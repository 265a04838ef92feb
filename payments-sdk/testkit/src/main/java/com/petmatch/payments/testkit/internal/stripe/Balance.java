package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The provider's books: every movement of the balance with its fee. Charges cost 2.9 %, rounded up; refunds give no fee back. */
final class Balance {

    private static final long FEE_PER_THOUSAND = 29;

    private final StripeState state;
    private final Shapes shapes;

    Balance(StripeState state, Shapes shapes) {
        this.state = state;
        this.shapes = shapes;
    }

    /** Books the amount and answers the movement's id. */
    String book(String type, ObjectNode source, long amount) {
        long fee = type.equals("charge") ? -Math.floorDiv(-Math.multiplyExact(amount, FEE_PER_THOUSAND), 1_000L) : 0;
        ObjectNode entry = shapes.blank(Kind.BALANCE_TRANSACTION)
                .put("id", state.nextId(Kind.BALANCE_TRANSACTION))
                .put("amount", amount)
                .put("available_on", state.now().getEpochSecond())
                .put("balance_type", "payments")
                .put("created", state.now().getEpochSecond())
                .put("currency", source.path("currency").asText())
                .put("fee", fee)
                .put("net", amount - fee)
                .put("reporting_category", type)
                .put("source", source.path("id").asText())
                .put("status", "available")
                .put("type", type);
        if (fee > 0) {
            entry.withArray("fee_details")
                    .addObject()
                    .put("amount", fee)
                    .putNull("application")
                    .put("currency", source.path("currency").asText())
                    .put("description", "Stripe processing fees")
                    .put("type", "stripe_fee");
        }
        state.put(Kind.BALANCE_TRANSACTION, entry);
        return entry.path("id").asText();
    }

    ObjectNode list(Parameters parameters) {
        List<ObjectNode> matching = state.all(Kind.BALANCE_TRANSACTION);
        for (String name : List.of("currency", "source", "type")) {
            parameters
                    .text(name)
                    .ifPresent(value ->
                            matching.removeIf(it -> !it.path(name).asText().equals(value)));
        }
        return Listing.page("/v1/balance_transactions", matching, parameters);
    }

    /** All movements, oldest first; the function finds the host's reference of a charge or refund. */
    List<ProviderEntry> entries(Function<String, Optional<String>> orderOf) {
        List<ObjectNode> rows = state.all(Kind.BALANCE_TRANSACTION);
        Collections.reverse(rows);
        return rows.stream().map(row -> entry(row, orderOf)).toList();
    }

    private static ProviderEntry entry(ObjectNode row, Function<String, Optional<String>> orderOf) {
        String currency = row.path("currency").asText();
        return new ProviderEntry(
                row.path("id").asText(),
                row.path("type").asText(),
                row.path("source").asText(),
                orderOf.apply(row.path("source").asText()),
                StripeAmounts.money(row.path("amount").asLong(), currency),
                StripeAmounts.money(row.path("fee").asLong(), currency),
                Instant.ofEpochSecond(row.path("created").asLong()));
    }
}
