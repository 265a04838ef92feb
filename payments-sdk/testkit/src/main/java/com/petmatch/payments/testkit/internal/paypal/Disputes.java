package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import java.time.Duration;
import java.util.List;

/** Buyers who want their money back: opened and decided from outside, by whoever runs the sandbox. */
final class Disputes {

    private static final Duration ANSWER_WITHIN = Duration.ofDays(10);
    private static final String WON = "RESOLVED_SELLER_FAVOUR";

    private final PayPalState state;
    private final Events events;
    private final Books books;
    private final Views views;

    Disputes(PayPalState state, Events events, Books books, Views views) {
        this.state = state;
        this.events = events;
        this.books = books;
        this.views = views;
    }

    /** A dispute over a whole capture; answers its id. The money is held back at once. */
    String open(String captureId) {
        ObjectNode capture = state.atPath(Kind.CAPTURE, captureId);
        ObjectNode dispute = state.blank(Kind.DISPUTE, "WAITING_FOR_SELLER_RESPONSE");
        dispute.put("dispute_id", dispute.path("id").asText())
                .put("reason", "MERCHANDISE_OR_SERVICE_NOT_RECEIVED")
                .put("dispute_life_cycle_stage", "CHARGEBACK")
                .put("dispute_channel", "EXTERNAL")
                .put("seller_response_due_date", state.timeIn(ANSWER_WITHIN));
        dispute.set("dispute_amount", capture.path("amount").deepCopy());
        ObjectNode transaction = dispute.putArray("disputed_transactions").addObject();
        transaction
                .put("seller_transaction_id", captureId)
                .put("custom", capture.path("custom_id").asText());
        String reference =
                capture.path("custom_id").asText(capture.path("_reference_id").asText());
        dispute.put("_reference_id", reference);
        state.put(Kind.DISPUTE, dispute);
        book("dispute", dispute, -1);
        events.raise("CUSTOMER.DISPUTE.CREATED", Kind.DISPUTE, dispute);
        return dispute.path("id").asText();
    }

    /** Ends a dispute; a won one gives the money back to the seller. */
    void decide(String id, boolean isWon) {
        ObjectNode dispute = state.atPath(Kind.DISPUTE, id);
        if (dispute.path("status").asText().equals("RESOLVED")) {
            throw new IllegalStateException("The dispute is decided: " + id);
        }
        dispute.putObject("dispute_outcome").put("outcome_code", isWon ? WON : "RESOLVED_BUYER_FAVOUR");
        state.changed(Kind.DISPUTE, dispute, "RESOLVED");
        if (isWon) {
            book("dispute_reversal", dispute, 1);
        }
        events.raise("CUSTOMER.DISPUTE.RESOLVED", Kind.DISPUTE, dispute);
    }

    Result read(PayPalRequest request) {
        return Result.read(Kind.DISPUTE, state.atPath(Kind.DISPUTE, request.id()));
    }

    Result list(PayPalRequest request) {
        String transaction = request.query().path("disputed_transaction_id").asText();
        List<ObjectNode> found = state.where(Kind.DISPUTE, it -> transaction.isEmpty() || isAgainst(it, transaction));
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        ArrayNode items = page.putArray("items");
        found.forEach(it -> items.add(views.whole(Kind.DISPUTE, it)));
        page.putArray("links");
        return Result.plain(page);
    }

    static boolean isAgainst(ObjectNode dispute, String captureId) {
        return dispute.at("/disputed_transactions/0/seller_transaction_id")
                .asText()
                .equals(captureId);
    }

    static boolean isWon(ObjectNode dispute) {
        return dispute.at("/dispute_outcome/outcome_code").asText().equals(WON);
    }

    private void book(String type, ObjectNode dispute, int sign) {
        Money amount = PayPalAmounts.stored(dispute.path("dispute_amount"));
        Money gross = sign < 0 ? amount.negated() : amount;
        books.book(type, dispute, gross, Money.zero(amount.currency()));
    }
}
