package com.petmatch.security.limit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;

/** A clock that a change of the wall clock does not move: nanoseconds of a monotonic ticker since it was made. */
final class TickingClock extends Clock {

    private final LongSupplier ticker;
    private final long origin;
    private final ZoneId zone;

    TickingClock(LongSupplier ticker) {
        this(ticker, ticker.getAsLong(), ZoneOffset.UTC);
    }

    private TickingClock(LongSupplier ticker, long origin, ZoneId zone) {
        this.ticker = ticker;
        this.origin = origin;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plusNanos(ticker.getAsLong() - origin);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TickingClock(ticker, origin, other);
    }
}
