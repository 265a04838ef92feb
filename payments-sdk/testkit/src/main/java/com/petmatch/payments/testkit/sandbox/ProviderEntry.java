package com.petmatch.payments.testkit.sandbox;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * One movement in the provider's books, as its reports show it.
 *
 * @param id the provider's id of the movement
 * @param type {@code charge}, {@code refund}, {@code refund_failure}, {@code adjustment} (a dispute's money, at
 *     Stripe), {@code chargeback} or {@code chargeback_reversal}
 * @param source the id of the charge, refund or dispute
 * @param order the host's reference, where the payment carries one
 * @param gross what the buyer paid or got back; refunds are negative
 * @param fee what the provider keeps
 */
public record ProviderEntry(
        String id, String type, String source, Optional<String> order, Money gross, Money fee, Instant at) {

    /** What the movement changes on the balance. */
    public Money net() {
        return gross.minus(fee);
    }
}
