package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.time.Duration;
import java.util.Map;

/** Money given back out of captures, for 180 days, never more than was taken. */
final class Refunds {

    private static final Duration LIMIT = Duration.ofDays(180);
    private static final Map<String, String> NOT_REFUNDABLE = Map.of(
            "REFUNDED", "CAPTURE_FULLY_REFUNDED",
            "PENDING", "PENDING_CAPTURE",
            "DECLINED", "REFUND_NOT_ALLOWED",
            "FAILED", "REFUND_NOT_ALLOWED");

    private final PayPalState state;
    private final Events events;
    private final Books books;

    Refunds(PayPalState state, Events events, Books books) {
        this.state = state;
        this.events = events;
        this.books = books;
    }

    Result create(PayPalRequest request) {
        ObjectNode capture = state.atPath(Kind.CAPTURE, request.id());
        requireRefundable(capture);
        Money taken = PayPalAmounts.stored(capture.path("amount"));
        long before = capture.path("_refunded").asLong();
        Money amount = amount(request.body(), taken.minus(Money.of(before, taken.currency())));
        ObjectNode refund = refund(capture, request.body(), amount);
        long total = before + amount.minorUnits();
        capture.put("_refunded", total);
        state.changed(Kind.CAPTURE, capture, total == taken.minorUnits() ? "REFUNDED" : "PARTIALLY_REFUNDED");
        if (PayPalState.buyer(capture) == TestBuyer.PENDING_REFUND) {
            state.put(Kind.REFUND, refund.put("status", "PENDING"));
        } else {
            complete(refund);
        }
        return Result.created(Kind.REFUND, refund);
    }

    /** Pending refunds complete by the clock. */
    void settleDue() {
        state.where(
                        Kind.REFUND,
                        it -> it.path("status").asText().equals("PENDING")
                                && state.isPast(it, "create_time", Captures.REVIEW))
                .forEach(this::complete);
    }

    private ObjectNode refund(ObjectNode capture, ObjectNode body, Money amount) {
        ObjectNode refund = state.blank(Kind.REFUND, "COMPLETED");
        refund.set("amount", PayPalAmounts.write(amount));
        refund.put("_capture", capture.path("id").asText())
                .put("_order", capture.path("_order").asText())
                .put("_reference_id", capture.path("_reference_id").asText());
        Captures.copyReferences(capture, refund);
        Captures.copyReferences(body, refund);
        if (body.path("note_to_payer").isTextual()) {
            refund.set("note_to_payer", body.get("note_to_payer"));
        }
        ObjectNode breakdown = refund.putObject("seller_payable_breakdown");
        breakdown.set("gross_amount", PayPalAmounts.write(amount));
        breakdown.set("net_amount", PayPalAmounts.write(amount));
        return refund;
    }

    private void complete(ObjectNode refund) {
        Money amount = PayPalAmounts.stored(refund.path("amount"));
        state.changed(Kind.REFUND, refund, "COMPLETED");
        books.book("refund", refund, amount.negated(), Money.zero(amount.currency()));
        events.raise("PAYMENT.CAPTURE.REFUNDED", Kind.REFUND, refund);
    }

    private void requireRefundable(ObjectNode capture) {
        String id = capture.path("id").asText();
        boolean isDisputed = !state.where(Kind.DISPUTE, it -> Disputes.isAgainst(it, id) && !Disputes.isWon(it))
                .isEmpty();
        if (isDisputed) {
            throw PayPalRefusal.unprocessable("REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK");
        }
        String problem = NOT_REFUNDABLE.get(capture.path("status").asText());
        if (problem != null) {
            throw PayPalRefusal.unprocessable(problem);
        }
        if (state.isPast(capture, "create_time", LIMIT)) {
            throw PayPalRefusal.unprocessable("REFUND_TIME_LIMIT_EXCEEDED");
        }
    }

    private static Money amount(ObjectNode body, Money rest) {
        if (!body.has("amount")) {
            return rest;
        }
        Money amount = PayPalAmounts.positive(body.path("amount"), "/amount");
        if (!amount.currency().equals(rest.currency())) {
            throw PayPalRefusal.unprocessable("REFUND_CAPTURE_CURRENCY_MISMATCH", "/amount/currency_code");
        }
        if (amount.minorUnits() > rest.minorUnits()) {
            throw PayPalRefusal.unprocessable("REFUND_AMOUNT_EXCEEDED", "/amount/value");
        }
        return amount;
    }
}
