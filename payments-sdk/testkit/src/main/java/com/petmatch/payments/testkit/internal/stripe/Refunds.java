package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Gives money back: never more than was captured, at once or, for some test cards, later. */
final class Refunds {

    /** How long a refund of the test cards with a late answer stays as it is. */
    static final Duration SETTLING = Duration.ofHours(1);

    private static final String DUE = "_due";
    private static final Set<String> HOLDS_MONEY = Set.of("succeeded", "pending");

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;
    private final Balance balance;

    Refunds(StripeState state, Shapes shapes, EventLog events, Balance balance) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
        this.balance = balance;
    }

    ObjectNode create(Parameters parameters) {
        ObjectNode charge = charge(parameters);
        Disputes.requireUndisputed(state, charge);
        long remaining = remaining(charge);
        if (remaining == 0) {
            throw ProviderRefusal.invalid(
                    "charge_already_refunded",
                    "",
                    "Charge " + charge.path("id").asText() + " has already been refunded.");
        }
        long amount = parameters.number("amount").orElse(remaining);
        if (amount < 1 || amount > remaining) {
            throw ProviderRefusal.invalid(
                    "",
                    "amount",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + remaining + ")");
        }
        ObjectNode refund = refund(charge, amount, parameters);
        state.put(Kind.REFUND, refund);
        events.raise("refund.created", refund);
        updateCharge(charge);
        events.raise("charge.refunded", charge);
        return refund;
    }

    ObjectNode update(Parameters parameters) {
        ObjectNode refund = state.atPath(Kind.REFUND, parameters.pathVariable("refund"));
        parameters.mergeMetadata(refund);
        state.put(Kind.REFUND, refund);
        events.raise("refund.updated", refund);
        return refund;
    }

    ObjectNode list(Parameters parameters) {
        List<ObjectNode> matching = state.all(Kind.REFUND);
        for (String name : List.of("charge", "payment_intent")) {
            parameters
                    .text(name)
                    .ifPresent(id ->
                            matching.removeIf(it -> !it.path(name).asText("").equals(id)));
        }
        return Listing.page("/v1/refunds", matching, parameters);
    }

    /** Ends the refunds whose late answer is due. */
    void settleDue() {
        long now = state.now().getEpochSecond();
        state.where(Kind.REFUND, it -> it.has(DUE) && it.path(DUE).asLong() <= now)
                .forEach(this::settle);
    }

    private void settle(ObjectNode refund) {
        refund.remove(DUE);
        ObjectNode charge = state.named(Kind.CHARGE, refund.path("charge").asText(), "charge");
        boolean fails = card(charge) == TestCard.FAILING_REFUND;
        refund.put("status", fails ? "failed" : "succeeded");
        if (fails) {
            refund.put("failure_reason", "expired_or_canceled_card")
                    .put(
                            "failure_balance_transaction",
                            balance.book(
                                    "refund_failure",
                                    refund,
                                    refund.path("amount").asLong()));
        }
        state.put(Kind.REFUND, refund);
        if (fails) {
            updateCharge(charge);
            events.raise("refund.failed", refund);
        }
        events.raise("refund.updated", refund);
    }

    private ObjectNode charge(Parameters parameters) {
        String id = parameters
                .text("payment_intent")
                .map(this::chargeOf)
                .orElseGet(() -> parameters
                        .text("charge")
                        .orElseThrow(() -> ProviderRefusal.invalid(
                                "parameter_missing",
                                "",
                                "One of the following params should be provided for this request:"
                                        + " payment_intent or charge.")));
        ObjectNode charge = state.named(Kind.CHARGE, id, "charge");
        if (!charge.path("captured").asBoolean()) {
            throw ProviderRefusal.invalid("", "charge", "This charge has not been captured: cancel its PaymentIntent.");
        }
        return charge;
    }

    private String chargeOf(String intent) {
        String charge = state.named(Kind.PAYMENT_INTENT, intent, "payment_intent")
                .path("latest_charge")
                .asText("");
        if (charge.isEmpty()) {
            throw ProviderRefusal.invalid(
                    "", "payment_intent", "This PaymentIntent does not have a successful charge to refund.");
        }
        return charge;
    }

    private ObjectNode refund(ObjectNode charge, long amount, Parameters parameters) {
        TestCard card = card(charge);
        ObjectNode refund = shapes.blank(Kind.REFUND)
                .put("id", state.nextId(Kind.REFUND))
                .put("amount", amount)
                .put("charge", charge.path("id").asText())
                .put("created", state.now().getEpochSecond())
                .put("currency", charge.path("currency").asText())
                .put("status", card == TestCard.PENDING_REFUND ? "pending" : "succeeded");
        refund.set("payment_intent", charge.path("payment_intent"));
        refund.put("balance_transaction", balance.book("refund", refund, -amount));
        refund.putObject("destination_details")
                .put("type", "card")
                .putObject("card")
                .put("type", "refund");
        parameters.copyTo(refund, "reason");
        parameters.mergeMetadata(refund);
        if (card == TestCard.PENDING_REFUND || card == TestCard.FAILING_REFUND) {
            refund.put(DUE, state.now().plus(SETTLING).getEpochSecond());
        }
        return refund;
    }

    private TestCard card(ObjectNode charge) {
        return PaymentMethods.card(
                state.named(Kind.PAYMENT_METHOD, charge.path("payment_method").asText(), "payment_method"));
    }

    private long remaining(ObjectNode charge) {
        return charge.path("amount_captured").asLong() - returned(charge);
    }

    private long returned(ObjectNode charge) {
        return state.where(Kind.REFUND, it -> it.path("charge").equals(charge.path("id"))).stream()
                .filter(it -> HOLDS_MONEY.contains(it.path("status").asText()))
                .mapToLong(it -> it.path("amount").asLong())
                .sum();
    }

    private void updateCharge(ObjectNode charge) {
        long released =
                charge.path("amount").asLong() - charge.path("amount_captured").asLong();
        charge.put("amount_refunded", released + returned(charge)).put("refunded", remaining(charge) == 0);
        state.put(Kind.CHARGE, charge);
    }
}
