package com.petmatch.security.login;

import java.time.Duration;
import java.time.Instant;

/**
 * Attempts of one {@link FailureKey} since the last success. Immutable.
 *
 * @param version rises with each write, for compare-and-set
 */
public record LoginFailures(int count, Instant lastAt, long version) {

    private static final int FREE = 5;
    private static final long MAX_DELAY_SECONDS = 300;
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    LoginFailures next(Instant now) {
        int counted = isForgotten(now) ? 1 : Math.min(count + 1, 1_000);
        return new LoginFailures(counted, now, version + 1);
    }

    /** How long the next attempt still has to wait: nothing after up to five, then 1, 2, 4 … 300 seconds. */
    Duration remainingDelay(Instant now) {
        if (count < FREE || isForgotten(now)) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - FREE, 9);
        Duration delay = Duration.ofSeconds(Math.min(1L << doublings, MAX_DELAY_SECONDS));
        Duration remaining = Duration.between(now, lastAt.plus(delay));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    private boolean isForgotten(Instant now) {
        return now.isAfter(lastAt.plus(FORGOTTEN));
    }
}
