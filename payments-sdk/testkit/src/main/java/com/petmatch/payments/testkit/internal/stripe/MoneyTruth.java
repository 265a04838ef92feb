package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.ProviderEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What really happened to an order's money, by the host's own reference. */
final class MoneyTruth {

    private final StripeState state;
    private final Balance balance;
    private final CurrencyCode fallback;

    MoneyTruth(StripeState state, Balance balance, CurrencyCode fallback) {
        this.state = state;
        this.balance = balance;
        this.fallback = fallback;
    }

    /** Everything captured for the order, before refunds. */
    Money taken(String order) {
        return sum(order, Kind.CHARGE, "amount_captured", Set.of("succeeded"));
    }

    /** Everything given back for the order; pending refunds count, failed ones do not. */
    Money returned(String order) {
        return sum(order, Kind.REFUND, "amount", Set.of("succeeded", "pending"));
    }

    /** How many charges took money for the order. */
    int chargesOf(String order) {
        Set<String> intents = intentsOf(order);
        return state.where(
                        Kind.CHARGE,
                        charge -> charge.path("captured").asBoolean()
                                && intents.contains(
                                        charge.path("payment_intent").asText()))
                .size();
    }

    List<ProviderEntry> ledger() {
        return balance.entries(this::orderOfSource);
    }

    private Money sum(String order, Kind kind, String amountField, Set<String> states) {
        Set<String> intents = intentsOf(order);
        Money sum = Money.zero(currencyOf(intents));
        for (ObjectNode object : state.where(
                kind, it -> intents.contains(it.path("payment_intent").asText()))) {
            if (states.contains(object.path("status").asText())) {
                sum = sum.plus(StripeAmounts.money(
                        object.path(amountField).asLong(),
                        object.path("currency").asText()));
            }
        }
        return sum;
    }

    private CurrencyCode currencyOf(Set<String> intents) {
        return intents.stream()
                .findFirst()
                .flatMap(id -> state.find(Kind.PAYMENT_INTENT, id))
                .map(intent -> CurrencyCode.of(intent.path("currency").asText().toUpperCase(Locale.ROOT)))
                .orElse(fallback);
    }

    private Set<String> intentsOf(String order) {
        Set<String> intents = new LinkedHashSet<>();
        state.where(Kind.PAYMENT_INTENT, intent -> references(intent).contains(order))
                .forEach(intent -> intents.add(intent.path("id").asText()));
        return intents;
    }

    private Optional<String> orderOfSource(String source) {
        return Stream.of(Kind.CHARGE, Kind.REFUND, Kind.DISPUTE)
                .filter(kind -> source.startsWith(kind.prefix()))
                .findFirst()
                .flatMap(kind -> state.find(kind, source))
                .flatMap(it -> state.find(
                        Kind.PAYMENT_INTENT, it.path("payment_intent").asText()))
                .flatMap(intent -> references(intent).stream().findFirst());
    }

    private Set<String> references(ObjectNode intent) {
        Set<String> references = new LinkedHashSet<>();
        state.find(Kind.CHECKOUT_SESSION, CheckoutVisit.sessionOf(intent)).ifPresent(session -> {
            JsonNode reference = session.path("client_reference_id");
            if (reference.isTextual()) {
                references.add(reference.asText());
            }
            session.path("metadata").forEach(value -> references.add(value.asText()));
        });
        intent.path("metadata").forEach(value -> references.add(value.asText()));
        return references;
    }
}
