package com.petmatch.security.limit;

import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What a response says about limits: the values of {@code RateLimit-Policy}, {@code RateLimit} (lists of RFC 9651, as in
 * draft-ietf-httpapi-ratelimit-headers) and {@code Retry-After}. Immutable.
 *
 * @param policy every rule that was asked for: {@code "login";q=5;w=60}
 * @param limit the rule that decided or is the tightest: {@code "login";r=0;t=42}
 * @param retryAfterSeconds whole seconds, rounded up; empty when admitted or never to be admitted
 */
public record LimitHeaders(String policy, String limit, OptionalLong retryAfterSeconds) {

    public static final String POLICY_NAME = "RateLimit-Policy";
    public static final String LIMIT_NAME = "RateLimit";
    public static final String RETRY_AFTER_NAME = "Retry-After";

    private static final long SECOND = 1_000_000_000L;
    private static final double SPREAD = 0.1;

    /** The headers for an outcome of these rules. */
    public static LimitHeaders of(List<LimitRule> rules, LimitOutcome outcome) {
        return build(rules, outcome, 1);
    }

    /**
     * The same with the waiting time up to a tenth shorter or longer, so that refused clients neither come back at once
     * nor read the exact state of the limit.
     */
    public static LimitHeaders spread(List<LimitRule> rules, LimitOutcome outcome, RandomGenerator random) {
        return build(rules, outcome, 1 - SPREAD + 2 * SPREAD * random.nextDouble());
    }

    private static LimitHeaders build(List<LimitRule> rules, LimitOutcome outcome, double factor) {
        String policy = rules.stream().map(LimitHeaders::policyOf).collect(Collectors.joining(", "));
        LimitOutcome decided = outcome instanceof Degraded degraded ? degraded.local() : outcome;
        if (decided instanceof Admitted admitted) {
            LimitRule rule = admitted.rule();
            long untilFull = (rule.burst() - admitted.remaining()) * rule.tokenNanos();
            return new LimitHeaders(
                    policy, item(rule, admitted.remaining(), wholeSeconds(untilFull)), OptionalLong.empty());
        }
        Limited limited = (Limited) decided;
        if (limited.retryAfter().isZero()) {
            return new LimitHeaders(policy, named(limited.rule()) + ";r=0", OptionalLong.empty());
        }
        long wait = Math.max(1, wholeSeconds((long) (limited.retryAfter().toNanos() * factor)));
        return new LimitHeaders(policy, item(limited.rule(), 0, wait), OptionalLong.of(wait));
    }

    private static String policyOf(LimitRule rule) {
        return named(rule) + ";q=" + rule.tokens() + ";w="
                + wholeSeconds(rule.period().toNanos());
    }

    private static String item(LimitRule rule, long remaining, long seconds) {
        return named(rule) + ";r=" + remaining + ";t=" + seconds;
    }

    /** Names of rules are lower-case letters, digits, dots and hyphens: a string of RFC 9651 without escapes. */
    private static String named(LimitRule rule) {
        return '"' + rule.name() + '"';
    }

    private static long wholeSeconds(long nanos) {
        return LimitRule.ceilDiv(nanos, SECOND);
    }
}
