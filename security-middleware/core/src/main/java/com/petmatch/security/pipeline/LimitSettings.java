package com.petmatch.security.pipeline;

import com.petmatch.security.limit.LimitRule;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How a pipeline limits. Immutable.
 *
 * @param fields what responses say about the limits they met
 * @param ipv6Bits how much of an IPv6 address is one client for limits and records: 48 to 64 bits
 * @param ipv6Tiers whether the networks around an IPv6 client are limited too: a /56 by 4 times each rule, a /48 by 16
 * @param jitter makes waiting times up to a tenth shorter or longer, so that refused clients neither come back at once nor
 *     read the exact state of a limit; safe for concurrent use; empty for exact times
 */
public record LimitSettings(
        Rules rules, LimitFields fields, int ipv6Bits, boolean ipv6Tiers, Optional<RandomGenerator> jitter) {

    private static final double SPREAD = 0.1;

    /**
     * The general rules.
     *
     * @param anonymous per client network, for requests without a credential and for those whose credential proves nobody
     * @param credential per client network, for requests that present one, right or wrong
     * @param signedIn per subject
     * @param unmatched per client network, for requests that no route serves
     */
    public record Rules(LimitRule anonymous, LimitRule credential, LimitRule signedIn, LimitRule unmatched) {

        /** 60, 1,200, 600 and 60 a minute. */
        public static Rules standard() {
            return new Rules(
                    LimitRule.perMinute("anonymous", 60),
                    LimitRule.perMinute("credential", 1_200),
                    LimitRule.perMinute("signed-in", 600),
                    LimitRule.perMinute("unmatched", 60));
        }
    }

    public LimitSettings {
        if (ipv6Bits < 48 || ipv6Bits > 64) {
            throw new IllegalArgumentException("Expected 48 to 64 bits, got " + ipv6Bits);
        }
    }

    /** The standard rules per address or /64, exact waiting times, nothing said in responses. */
    public static LimitSettings standard() {
        return new LimitSettings(Rules.standard(), LimitFields.none(), 64, false, Optional.empty());
    }

    public LimitSettings with(Rules other) {
        return new LimitSettings(other, fields, ipv6Bits, ipv6Tiers, jitter);
    }

    public LimitSettings with(LimitFields other) {
        return new LimitSettings(rules, other, ipv6Bits, ipv6Tiers, jitter);
    }

    public LimitSettings withIpv6Network(int bits) {
        return new LimitSettings(rules, fields, bits, ipv6Tiers, jitter);
    }

    public LimitSettings withIpv6Tiers() {
        return new LimitSettings(rules, fields, ipv6Bits, true, jitter);
    }

    public LimitSettings withJitter(RandomGenerator random) {
        return new LimitSettings(rules, fields, ipv6Bits, ipv6Tiers, Optional.of(random));
    }

    /** The waiting time as clients are told; never stays never. */
    Duration told(Duration wait) {
        return jitter.map(random ->
                        Duration.ofNanos((long) (wait.toNanos() * (1 - SPREAD + 2 * SPREAD * random.nextDouble()))))
                .orElse(wait);
    }
}
