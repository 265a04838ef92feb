package com.petmatch.affiliate.program;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a commission waits, counted from the sale, before it may be paid. Immutable.
 *
 * @param days 0 to 365
 */
public record HoldPolicy(int days) {

    private static final int MAX_DAYS = 365;

    public HoldPolicy {
        if (days < 0 || days > MAX_DAYS) {
            throw new IllegalArgumentException("Expected a hold of 0 to 365 days, got " + days);
        }
    }

    /** Whole days only. */
    public static HoldPolicy of(Duration hold) {
        if (!Duration.ofDays(hold.toDays()).equals(hold)) {
            throw new IllegalArgumentException("Expected a hold of whole days, got " + hold);
        }
        return new HoldPolicy(Math.toIntExact(hold.toDays()));
    }

    /** When a commission of a sale at this moment matures. */
    public Instant until(Instant occurredAt) {
        return occurredAt.plus(Duration.ofDays(days));
    }
}
