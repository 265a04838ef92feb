package com.petmatch.security.limit;

import java.util.List;

/** Keeps the state of limits; in one process a {@link LocalLimits}. Implementations are safe for concurrent use. */
public interface LimitStore {

    /** Takes the cost of every demand, or of none. Under races it may admit less than the rules, never more. */
    LimitOutcome acquire(List<LimitDemand> demands);

    default LimitOutcome acquire(LimitRule rule, LimitKey key) {
        return acquire(List.of(LimitDemand.one(rule, key)));
    }
}
