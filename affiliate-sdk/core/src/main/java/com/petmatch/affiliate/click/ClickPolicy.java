package com.petmatch.affiliate.click;

import java.time.Duration;

/**
 * How clicks are counted and remembered. Immutable.
 *
 * @param window in which the same visitor on the same link counts once; more than zero
 * @param cookieAge how long a browser keeps the click id; 1 second to 400 days, the most that browsers accept
 * @param bufferSize how many clicks wait while the store does not answer; zero or more
 */
public record ClickPolicy(Duration window, Duration cookieAge, int bufferSize) {

    private static final Duration MAX_AGE = Duration.ofDays(400);

    public ClickPolicy {
        if (window.isNegative() || window.isZero() || bufferSize < 0) {
            throw new IllegalArgumentException(
                    "Expected a window above zero and a buffer from zero, got " + window + " and " + bufferSize);
        }
        if (cookieAge.toSeconds() < 1 || cookieAge.compareTo(MAX_AGE) > 0) {
            throw new IllegalArgumentException("Expected a cookie age of 1 second to 400 days, got " + cookieAge);
        }
    }

    /** One hour, 30 days, 100,000 clicks. */
    public static ClickPolicy standard() {
        return new ClickPolicy(Duration.ofHours(1), Duration.ofDays(30), 100_000);
    }
}
