package com.petmatch.kernel.id;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes RFC 9562 version 7 ids: 48 bits of milliseconds, a 12-bit counter, 62 unpredictable bits.
 *
 * <p>One source never repeats nor goes back: while the clock stands still or steps back, the counter rises and, when full,
 * borrows the next millisecond. The counter starts each millisecond at a random value below 2,048. Ids tell their time;
 * what must not be guessed is a {@link RandomCode}. Safe for concurrent use, without a lock.
 */
public final class UuidV7IdSource implements IdSource {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long START_MASK = COUNTER_MASK >>> 1;
    private static final long TAIL_MASK = (1L << 62) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 1L << 63;

    private final InstantSource clock;
    private final KeyedBits bits;
    // Milliseconds and counter of the last id, as one number that only rises.
    private final AtomicLong last = new AtomicLong();

    /** A source keyed by the platform's secure generator. */
    public UuidV7IdSource(InstantSource clock) {
        this(clock, new SecureRandom());
    }

    /** A source that draws its key from the given generator, once. */
    public UuidV7IdSource(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.bits = new KeyedBits(random.nextLong(), random.nextLong());
    }

    @Override
    public UUID next() {
        long state = nextState();
        long high = (state & ~COUNTER_MASK) << 4 | VERSION_7 | (state & COUNTER_MASK);
        return new UUID(high, VARIANT | (bits.of(state) & TAIL_MASK));
    }

    private long nextState() {
        long now = clock.millis();
        long seen = last.get();
        if (now > seen >>> COUNTER_BITS) {
            // Negated, so that no id's own bits are drawn from the same input.
            long started = now << COUNTER_BITS | (bits.of(-now) & START_MASK);
            if (last.compareAndSet(seen, started)) {
                return started;
            }
        }
        return last.incrementAndGet();
    }
}
