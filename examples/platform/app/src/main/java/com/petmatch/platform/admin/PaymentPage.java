package com.petmatch.platform.admin;

import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.FormState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Search for a payment and, when one is found, its refund form.
 *
 * @param query the id of an invoice or the number of an order, or an empty string
 */
public record PaymentPage(String query, Optional<Payment> found, FormState form) {

    /** The payment, what is left of it, and what went back. */
    public record Payment(PaymentRow row, Money refundable, String idempotencyKey, List<Refund> refunds) {
        public Payment {
            refunds = List.copyOf(refunds);
        }
    }

    /** One refund with the reason that was given. */
    public record Refund(Instant at, Money amount, String reason, String by) {}
}
