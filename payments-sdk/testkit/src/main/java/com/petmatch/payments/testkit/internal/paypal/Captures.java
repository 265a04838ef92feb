package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.time.Duration;
import java.util.Set;

/** Money taken from a buyer: at once, pending for an hour, or declined. */
final class Captures {

    /** How long a review of a capture or a refund takes. */
    static final Duration REVIEW = Duration.ofHours(1);

    private static final Set<String> OPEN_OR_DONE = Set.of("COMPLETED", "PENDING", "PARTIALLY_REFUNDED", "REFUNDED");

    private final PayPalState state;
    private final Events events;
    private final Books books;

    Captures(PayPalState state, Events events, Books books) {
        this.state = state;
        this.events = events;
        this.books = books;
    }

    /** Takes the amount for a purchase unit of an order; the references of the unit go with it. */
    ObjectNode take(ObjectNode order, ObjectNode unit, Money amount, boolean isFinal) {
        requireUnusedInvoice(unit.path("invoice_id").asText());
        TestBuyer buyer = PayPalState.buyer(order);
        ObjectNode capture = state.blank(Kind.CAPTURE, "COMPLETED");
        capture.set("amount", PayPalAmounts.write(amount));
        capture.put("final_capture", isFinal)
                .put("_order", order.path("id").asText())
                .put("_reference_id", unit.path("reference_id").asText());
        if (unit.has("_authorization")) {
            capture.set("_authorization", unit.get("_authorization"));
        }
        copyReferences(unit, capture);
        PayPalState.of(capture, buyer);
        switch (buyer) {
            case PENDING -> {
                capture.putObject("status_details").put("reason", "PENDING_REVIEW");
                change(capture, "PENDING", "PAYMENT.CAPTURE.PENDING");
            }
            case CAPTURE_DECLINED -> change(capture, "DECLINED", "PAYMENT.CAPTURE.DECLINED");
            default -> complete(capture);
        }
        return capture;
    }

    /** Reviews end by the clock. */
    void settleDue() {
        state.where(
                        Kind.CAPTURE,
                        it -> it.path("status").asText().equals("PENDING") && state.isPast(it, "create_time", REVIEW))
                .forEach(this::complete);
    }

    static void copyReferences(ObjectNode from, ObjectNode to) {
        for (String name : Set.of("custom_id", "invoice_id")) {
            if (from.path(name).isTextual()) {
                to.set(name, from.get(name));
            }
        }
    }

    private void complete(ObjectNode capture) {
        Money gross = PayPalAmounts.stored(capture.path("amount"));
        Money fee = Books.fee(gross);
        capture.remove("status_details");
        ObjectNode breakdown = capture.putObject("seller_receivable_breakdown");
        breakdown.set("gross_amount", PayPalAmounts.write(gross));
        breakdown.set("paypal_fee", PayPalAmounts.write(fee));
        breakdown.set("net_amount", PayPalAmounts.write(gross.minus(fee)));
        books.book("charge", capture, gross, fee);
        change(capture, "COMPLETED", "PAYMENT.CAPTURE.COMPLETED");
    }

    private void change(ObjectNode capture, String status, String event) {
        state.changed(Kind.CAPTURE, capture, status);
        events.raise(event, Kind.CAPTURE, capture);
    }

    private void requireUnusedInvoice(String invoice) {
        boolean isUsed = !invoice.isEmpty()
                && !state.where(
                                Kind.CAPTURE,
                                it -> it.path("invoice_id").asText().equals(invoice)
                                        && OPEN_OR_DONE.contains(
                                                it.path("status").asText()))
                        .isEmpty();
        if (isUsed) {
            throw PayPalRefusal.unprocessable("DUPLICATE_INVOICE_ID");
        }
    }
}
