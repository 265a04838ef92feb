package com.petmatch.security.revocation;

import java.time.Duration;

/**
 * How old an answer may be, and how many single tokens are listed.
 *
 * @param maxStaleness 1 second to 1 minute since the last successful poll
 * @param maxTokens single tokens of a tenant; one more raises its subject's epoch instead
 * @param longestToken how long the longest access token lives; revocations are forgotten after that
 */
public record RevocationRules(Duration maxStaleness, int maxTokens, Duration longestToken) {

    private static final RevocationRules STANDARD =
            new RevocationRules(Duration.ofSeconds(5), 100_000, Duration.ofHours(24));

    public RevocationRules {
        if (maxStaleness.compareTo(Duration.ofSeconds(1)) < 0 || maxStaleness.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("Expected a staleness of 1 second to 1 minute, got " + maxStaleness);
        }
        if (maxTokens < 1 || maxTokens > 1_000_000) {
            throw new IllegalArgumentException("Expected 1 to 1,000,000 tokens, got " + maxTokens);
        }
        if (longestToken.isNegative() || longestToken.isZero() || longestToken.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("Expected a longest token of up to 24 hours, got " + longestToken);
        }
    }

    /** 5 seconds, 100,000 tokens, 24 hours. */
    public static RevocationRules standard() {
        return STANDARD;
    }
}
