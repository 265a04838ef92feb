package com.petmatch.security.reputation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One target kept out for a while; the last one is kept to count repetitions. Immutable.
 *
 * @param from to the millisecond
 * @param until exclusive
 * @param repeat the how many-th in a row, from 1
 * @param lift who ended it early, and why
 * @param version rises with each write, for compare-and-set
 */
public record Ban(
        ScoreKey target, Instant from, Instant until, int repeat, BanCause cause, Optional<Lift> lift, long version) {

    /** The early end of a ban. */
    public record Lift(String actor, String reason, Instant at) {

        public Lift {
            actor = Reasons.required("actor", actor);
            reason = Reasons.required("reason", reason);
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Ban {
        from = from.truncatedTo(ChronoUnit.MILLIS);
        until = until.truncatedTo(ChronoUnit.MILLIS);
        if (!until.isAfter(from) || repeat < 1) {
            throw new IllegalArgumentException(
                    "Expected a ban that ends after it begins, got " + from + " to " + until + ", repeat " + repeat);
        }
    }

    /** Whether it holds at an instant, going by the wall clock. */
    public boolean isActive(Instant now) {
        return lift.isEmpty() && now.isBefore(until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    Ban lifted(Lift by) {
        return new Ban(target, from, until, repeat, cause, Optional.of(by), version + 1);
    }
}
