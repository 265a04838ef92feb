package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Customers who contest a payment at their bank: opened and decided from outside, by whoever runs the sandbox. */
final class Disputes {

    private static final Duration ANSWER_WITHIN = Duration.ofDays(14);
    private static final Set<String> UNDECIDED = Set.of("needs_response", "under_review");
    private static final Set<String> INQUIRY = Set.of("warning_needs_response", "warning_under_review");
    private static final Set<String> HOLDS_MONEY = Set.of("needs_response", "under_review", "lost");

    private final StripeState state;
    private final Shapes shapes;
    private final EventLog events;
    private final Balance balance;

    Disputes(StripeState state, Shapes shapes, EventLog events, Balance balance) {
        this.state = state;
        this.shapes = shapes;
        this.events = events;
        this.balance = balance;
    }

    /** A dispute over the whole charge of a payment intent; answers its id. The money is withdrawn at once. */
    String open(String intent) {
        ObjectNode dispute = dispute(intent, "needs_response");
        withdraw(dispute);
        raise("charge.dispute.created", dispute);
        raise("charge.dispute.funds_withdrawn", dispute);
        return dispute.path("id").asText();
    }

    /** A bank's question before a dispute: no money moves. */
    String inquire(String intent) {
        ObjectNode dispute = dispute(intent, "warning_needs_response").put("is_charge_refundable", true);
        state.put(Kind.DISPUTE, dispute);
        raise("charge.dispute.created", dispute);
        return dispute.path("id").asText();
    }

    /** The bank makes a dispute of its question. */
    void escalate(String id) {
        ObjectNode dispute = in(id, INQUIRY).put("status", "needs_response");
        withdraw(dispute);
        raise("charge.dispute.updated", dispute);
        raise("charge.dispute.funds_withdrawn", dispute);
    }

    /** The bank asks no further. */
    void closeInquiry(String id) {
        changed(in(id, INQUIRY).put("status", "warning_closed"), "charge.dispute.closed");
    }

    /** The merchant answered, and the bank looks at it. */
    void review(String id) {
        ObjectNode dispute = in(id, UNDECIDED).put("status", "under_review");
        dispute.withObject("/evidence_details").put("has_evidence", true).put("submission_count", 1);
        changed(dispute, "charge.dispute.updated");
    }

    /** Ends a dispute; a won one gives the money back to the merchant. */
    void decide(String id, boolean isWon) {
        ObjectNode dispute = in(id, UNDECIDED).put("status", isWon ? "won" : "lost");
        if (isWon) {
            book(dispute, dispute.path("amount").asLong());
        }
        changed(dispute, "charge.dispute.closed");
        if (isWon) {
            raise("charge.dispute.funds_reinstated", dispute);
        }
    }

    ObjectNode list(Parameters parameters) {
        List<ObjectNode> matching = state.all(Kind.DISPUTE);
        for (String name : List.of("charge", "payment_intent")) {
            parameters
                    .text(name)
                    .ifPresent(id ->
                            matching.removeIf(it -> !it.path(name).asText("").equals(id)));
        }
        return Listing.page("/v1/disputes", matching, parameters);
    }

    /** Refuses a refund of what the bank has taken, or may take, already. */
    static void requireUndisputed(StripeState state, ObjectNode charge) {
        boolean isDisputed = !state.where(
                        Kind.DISPUTE,
                        it -> it.path("charge").equals(charge.path("id"))
                                && HOLDS_MONEY.contains(it.path("status").asText()))
                .isEmpty();
        if (isDisputed) {
            throw ProviderRefusal.invalid(
                    "charge_disputed", "", "Charge " + charge.path("id").asText() + " has been charged back.");
        }
    }

    private ObjectNode dispute(String intent, String status) {
        String chargeId = state.named(Kind.PAYMENT_INTENT, intent, "payment_intent")
                .path("latest_charge")
                .asText("");
        ObjectNode charge = state.named(Kind.CHARGE, chargeId, "charge");
        ObjectNode dispute = shapes.blank(Kind.DISPUTE)
                .put("id", state.nextId(Kind.DISPUTE))
                .put("amount", charge.path("amount_captured").asLong())
                .put("charge", chargeId)
                .put("created", state.now().getEpochSecond())
                .put("currency", charge.path("currency").asText())
                .put("payment_intent", intent)
                .put("reason", "fraudulent")
                .put("status", status);
        dispute.putObject("evidence");
        dispute.putObject("metadata");
        dispute.putObject("evidence_details")
                .put("due_by", state.now().plus(ANSWER_WITHIN).getEpochSecond())
                .put("has_evidence", false)
                .put("past_due", false)
                .put("submission_count", 0);
        dispute.putObject("payment_method_details").put("type", "card").putNull("card");
        charge.put("disputed", true);
        state.put(Kind.CHARGE, charge);
        return dispute;
    }

    private ObjectNode in(String id, Set<String> expected) {
        ObjectNode dispute = state.atPath(Kind.DISPUTE, id);
        if (!expected.contains(dispute.path("status").asText())) {
            throw new IllegalStateException("Expected dispute " + id + " to be one of " + expected + ", it is "
                    + dispute.path("status").asText());
        }
        return dispute;
    }

    private void withdraw(ObjectNode dispute) {
        dispute.put("is_charge_refundable", false);
        book(dispute, -dispute.path("amount").asLong());
        state.put(Kind.DISPUTE, dispute);
    }

    // Without the fee that the provider takes for a dispute: it differs by country and contract.
    private void book(ObjectNode dispute, long amount) {
        String movement = balance.book("adjustment", dispute, amount);
        state.find(Kind.BALANCE_TRANSACTION, movement)
                .ifPresent(entry -> dispute.withArray("balance_transactions").add(entry.deepCopy()));
    }

    private void changed(ObjectNode dispute, String event) {
        state.put(Kind.DISPUTE, dispute);
        raise(event, dispute);
    }

    private void raise(String type, ObjectNode dispute) {
        events.causedBy(null, null);
        events.raise(type, dispute);
    }
}
