package com.petmatch.security.limit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The time of a shared store, as nanoseconds since 1970: the process's monotonic ticker plus a measured offset. Nodes
 * whose own clocks are minutes apart so count alike.
 *
 * <p>The store is asked at the first reading and again every 30 seconds by the caller who reads next; while it does not
 * answer, the last offset counts on. Readings never go backwards, and a store whose clock jumps is followed by a tenth of a
 * second a measurement: limits neither refill nor freeze at once. Safe for concurrent use.
 */
public final class StoreClock {

    private static final long REMEASURE_NANOS = 30_000_000_000L;
    private static final long MAX_STEP_NANOS = 100_000_000L;

    private final LongSupplier storeNanos;
    private final LongSupplier ticker;
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);
    private final AtomicLong measureAt;
    private volatile long offset;
    private volatile boolean measured;

    private StoreClock(LongSupplier storeNanos, LongSupplier ticker) {
        this.storeNanos = storeNanos;
        this.ticker = ticker;
        this.measureAt = new AtomicLong(ticker.getAsLong());
    }

    /** A clock over a call that asks the store for its time in nanoseconds and throws when it does not answer. */
    public static StoreClock of(LongSupplier storeNanos) {
        return of(storeNanos, System::nanoTime);
    }

    /** The same on another ticker: nanoseconds from any origin, never backwards. */
    public static StoreClock of(LongSupplier storeNanos, LongSupplier monotonicNanos) {
        return new StoreClock(storeNanos, monotonicNanos);
    }

    /** Now, by the store's time; throws what the store's call throws as long as it never answered. */
    public long nanos() {
        long now = ticker.getAsLong();
        long due = measureAt.get();
        if (!measured) {
            measure();
        } else if (now - due >= 0 && measureAt.compareAndSet(due, now + REMEASURE_NANOS)) {
            remeasure();
        }
        long reading = ticker.getAsLong() + offset;
        return last.accumulateAndGet(reading, Math::max);
    }

    private void remeasure() {
        try {
            measure();
        } catch (RuntimeException storeIsSilent) {
            // The offset of before is off by no more than the drift of two clocks; the store's own calls tell of its
            // loss.
            measured = true;
        }
    }

    private void measure() {
        long before = ticker.getAsLong();
        long store = storeNanos.getAsLong();
        long after = ticker.getAsLong();
        long seen = store - (before + (after - before) / 2);
        offset = measured ? offset + Math.max(-MAX_STEP_NANOS, Math.min(MAX_STEP_NANOS, seen - offset)) : seen;
        measureAt.set(after + REMEASURE_NANOS);
        measured = true;
    }
}
