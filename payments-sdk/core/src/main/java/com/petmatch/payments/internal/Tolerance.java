package com.petmatch.payments.internal;

import java.time.Duration;
import java.time.Instant;

/** How far the time in a signature may be from ours, into the past and into the future alike; the limit itself counts. */
public final class Tolerance {

    /** What providers advise. */
    public static final Tolerance FIVE_MINUTES = new Tolerance(Duration.ofMinutes(5));

    private final Duration limit;

    private Tolerance(Duration limit) {
        this.limit = limit;
    }

    /**
     * A tolerance of the given length.
     *
     * @param limit zero switches the check off
     */
    public static Tolerance of(Duration limit) {
        return new Tolerance(limit);
    }

    /** Whether a stamp of whole seconds is near enough. */
    public boolean coversSeconds(long stamp, Instant now) {
        return limit.isZero() || Math.abs(now.getEpochSecond() - stamp) <= limit.toSeconds();
    }

    /** Whether a stamp of milliseconds is near enough. */
    public boolean coversMillis(long stamp, Instant now) {
        return limit.isZero() || Math.abs(now.toEpochMilli() - stamp) <= limit.toMillis();
    }
}
