package com.petmatch.kernel.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far publishing is behind.
 *
 * @param pending rows not yet published, the parked ones included
 * @param oldestPending when the oldest unpublished event that is not parked happened
 */
public record OutboxStatus(long pending, long parked, Optional<Instant> oldestPending) {

    /** Age of the oldest unpublished event that is not parked; zero when there is none. */
    public Duration oldestAge(Instant now) {
        return oldestPending
                .map(oldest -> Duration.between(oldest, now))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }
}
