package com.petmatch.payments.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The right of one worker to call the provider for a row, until an instant. */
public record Lease(UUID owner, Instant until) {

    /** Longer than any call may take, so a live call never loses its lease. */
    public static final Duration LENGTH = Duration.ofMinutes(1);

    public static Lease from(UUID owner, Instant now) {
        return new Lease(owner, now.plus(LENGTH));
    }

    public boolean isHeld(Instant now) {
        return now.isBefore(until);
    }
}
