package com.petmatch.security.limit;

/** One rule asked for one key. A request with several demands gets all of them or none. */
public record LimitDemand(LimitRule rule, LimitKey key, long cost) {

    public LimitDemand {
        if (cost < 1) {
            throw new IllegalArgumentException("Expected a cost of at least 1, got " + cost);
        }
    }

    public static LimitDemand one(LimitRule rule, LimitKey key) {
        return new LimitDemand(rule, key, 1);
    }
}
