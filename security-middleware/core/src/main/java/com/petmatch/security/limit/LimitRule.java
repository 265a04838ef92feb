package com.petmatch.security.limit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * How much is admitted: {@code tokens} per {@code period} in the long run, {@code burst} at once.
 *
 * <p>One token costs T = ⌈period / tokens⌉ nanoseconds; a key may be ahead of time by B = burst · T. Immutable.
 */
public final class LimitRule {

    private static final Duration MAX_PERIOD = Duration.ofDays(31);
    private static final long MAX_AHEAD_NANOS = Duration.ofDays(100).toNanos();

    private final String name;
    private final long tokens;
    private final Duration period;
    private final long burst;
    private final long tokenNanos;
    private final double tokensPerNano;
    private final SipHash.Tag tag;

    /**
     * Checks the bounds.
     *
     * @param name lower-case name for headers, events and keys, such as {@code login}; 64 characters at most
     * @param tokens 1 to 1,000,000,000
     * @param period up to 31 days
     * @param burst 1 to 1,000,000; burst · T stays under 100 days
     */
    public LimitRule(String name, long tokens, Duration period, long burst) {
        if (name.isEmpty() || name.length() > 64 || !name.chars().allMatch(LimitRule::isNameCharacter)) {
            throw new IllegalArgumentException("Expected a lower-case rule name of 1 to 64 characters");
        }
        requireWithin("tokens", tokens, 1_000_000_000L);
        requireWithin("burst", burst, 1_000_000L);
        if (period.isNegative() || period.isZero() || period.compareTo(MAX_PERIOD) > 0) {
            throw new IllegalArgumentException("Expected a period above zero and up to 31 days, got " + period);
        }
        this.name = name;
        this.tokens = tokens;
        this.period = period;
        this.burst = burst;
        this.tokenNanos = ceilDiv(period.toNanos(), tokens);
        if (Math.multiplyExact(tokenNanos, burst) > MAX_AHEAD_NANOS) {
            throw new IllegalArgumentException(
                    "Burst " + burst + " of rule " + name + " reaches further than 100 days");
        }
        this.tokensPerNano = 1.0 / tokenNanos;
        this.tag = ProcessKey.tag(name.getBytes(StandardCharsets.UTF_8));
    }

    /** So many per minute, all of them at once if the client likes. */
    public static LimitRule perMinute(String name, long tokens) {
        return new LimitRule(name, tokens, Duration.ofMinutes(1), tokens);
    }

    /** So many per hour, all of them at once if the client likes. */
    public static LimitRule perHour(String name, long tokens) {
        return new LimitRule(name, tokens, Duration.ofHours(1), tokens);
    }

    public String name() {
        return name;
    }

    public long tokens() {
        return tokens;
    }

    public Duration period() {
        return period;
    }

    public long burst() {
        return burst;
    }

    /**
     * The rule for one of several nodes that cannot ask each other: ⌈tokens / nodes⌉ and ⌈burst / nodes⌉ under the same
     * name.
     */
    public LimitRule share(int nodes) {
        requireWithin("nodes", nodes, 10_000);
        return nodes == 1 ? this : new LimitRule(name, ceilDiv(tokens, nodes), period, ceilDiv(burst, nodes));
    }

    /** T: what one token costs, rounded up so that rounding never admits more. */
    long tokenNanos() {
        return tokenNanos;
    }

    /** B: how far ahead of time a key may be. */
    long burstNanos() {
        return tokenNanos * burst;
    }

    /** ⌊nanos / T⌋ without a division: nanos fit a double exactly, so the product is off by one at most. */
    long wholeTokens(long nanos) {
        long tokensOrNext = (long) (nanos * tokensPerNano);
        if (tokensOrNext * tokenNanos > nanos) {
            return tokensOrNext - 1;
        }
        return (tokensOrNext + 1) * tokenNanos <= nanos ? tokensOrNext + 1 : tokensOrNext;
    }

    SipHash.Tag tag() {
        return tag;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LimitRule that
                && name.equals(that.name)
                && tokens == that.tokens
                && burst == that.burst
                && period.equals(that.period);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Long.hashCode(tokenNanos ^ burst);
    }

    @Override
    public String toString() {
        return "LimitRule[" + name + ": " + tokens + " per " + period + ", burst " + burst + "]";
    }

    static long ceilDiv(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    private static void requireWithin(String what, long value, long max) {
        if (value < 1 || value > max) {
            throw new IllegalArgumentException("Expected " + what + " of 1 to " + max + ", got " + value);
        }
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
