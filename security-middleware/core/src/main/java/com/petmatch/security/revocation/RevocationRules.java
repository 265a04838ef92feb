package com.petmatch.security.revocation;

import java.time.Duration;

/**
 * How old an answer may be, and how many single tokens are listed: of a tenant and, so that no subject takes the room of
 * the others, of each subject.
 *
 * @param maxStaleness 1 second to 1 minute since the last successful poll
 * @param maxTokens single tokens of a tenant; one more raises its subject's epoch instead
 * @param maxTokensPerSubject a subject's fair share of them; one more raises its epoch instead
 * @param longestToken how long the longest access token lives; revocations are forgotten after that
 */
public record RevocationRules(Duration maxStaleness, int maxTokens, int maxTokensPerSubject, Duration longestToken) {

    private static final int FAIR_SHARE = 1_000;

    private static final RevocationRules STANDARD =
            new RevocationRules(Duration.ofSeconds(5), 100_000, FAIR_SHARE, Duration.ofHours(24));

    public RevocationRules {
        if (maxStaleness.compareTo(Duration.ofSeconds(1)) < 0 || maxStaleness.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("Expected a staleness of 1 second to 1 minute, got " + maxStaleness);
        }
        if (maxTokens < 1 || maxTokens > 1_000_000) {
            throw new IllegalArgumentException("Expected 1 to 1,000,000 tokens, got " + maxTokens);
        }
        if (maxTokensPerSubject < 1 || maxTokensPerSubject > maxTokens) {
            throw new IllegalArgumentException(
                    "Expected 1 to " + maxTokens + " tokens of a subject, got " + maxTokensPerSubject);
        }
        if (longestToken.isNegative() || longestToken.isZero() || longestToken.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("Expected a longest token of up to 24 hours, got " + longestToken);
        }
    }

    /** Rules with a fair share of 1,000 tokens, or of all where a tenant has fewer. */
    public RevocationRules(Duration maxStaleness, int maxTokens, Duration longestToken) {
        this(maxStaleness, maxTokens, Math.min(FAIR_SHARE, maxTokens), longestToken);
    }

    /** 5 seconds, 100,000 tokens, 1,000 of a subject, 24 hours. */
    public static RevocationRules standard() {
        return STANDARD;
    }
}
