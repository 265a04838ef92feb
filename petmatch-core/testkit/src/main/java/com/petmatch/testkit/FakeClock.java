package com.petmatch.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until the test moves it. Safe for concurrent use. */
public final class FakeClock implements InstantSource {

    private volatile Instant now;

    private FakeClock(Instant start) {
        this.now = start;
    }

    /** A clock that stands at the instant, such as {@code 2026-03-01T10:00:00Z}. */
    public static FakeClock at(String instant) {
        return new FakeClock(Instant.parse(instant));
    }

    public static FakeClock at(Instant instant) {
        return new FakeClock(instant);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves forward, or back when the duration is negative; where the clock stands then. */
    public synchronized Instant advance(Duration duration) {
        now = now.plus(duration);
        return now;
    }

    /** Sets the clock, to an earlier instant too. */
    public synchronized void advanceTo(Instant instant) {
        now = instant;
    }
}
