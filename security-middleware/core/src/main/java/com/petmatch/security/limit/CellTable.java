package com.petmatch.security.limit;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Theoretical arrival times by 128-bit tag, in buckets of 16 cells of three longs: time, then tag.
 *
 * <p>A key looks at the cells of its bucket from a place of its own on, and takes the first free one; so it is mostly
 * found at once, in one or two lines of the cache. A cell that was never used ends the search: it never becomes so again,
 * and whoever passed it would have taken it.
 *
 * <p>A cell's time only ever rises, also when another key takes the cell over; so a compare-and-set on the time proves
 * that the tag read before it is still the cell's. Known keys are updated without a lock; a new key holds its bucket for
 * the few writes of taking a cell, so that one key never gets two.
 */
final class CellTable {

    private static final int BUCKET = 16;
    private static final int WORDS = 3;
    private static final int SHARED_CELLS = 64;
    private static final long MOVING = Long.MIN_VALUE;
    private static final long NEVER = 0;
    private static final int FULL = -1;
    private static final int TAKEN = -2;

    private final AtomicLongArray cells;
    private final AtomicLongArray shared = new AtomicLongArray(SHARED_CELLS);
    private final AtomicIntegerArray claims;
    private final int buckets;

    private CellTable(int buckets) {
        this.buckets = buckets;
        this.cells = new AtomicLongArray(Math.multiplyExact(buckets, BUCKET * WORDS));
        this.claims = new AtomicIntegerArray(buckets);
    }

    /** 15 cells for 8 keys: under one bucket in a hundred is full when all keys are live. */
    static CellTable ofCapacity(int keys) {
        if (keys < 1 || keys > 20_000_000) {
            throw new IllegalArgumentException("Expected a capacity of 1 to 20000000 keys, got " + keys);
        }
        return new CellTable((int) (keys * 15L / 8 / BUCKET) + 1);
    }

    /**
     * Returns how far the key would be ahead of now after the increment; stores it when that is within the burst and
     * {@code take} is set.
     */
    long advance(long first, long second, long now, long increment, long burst, boolean take) {
        int bucket = (int) Math.multiplyHigh(first >>> 1, (long) buckets << 1);
        while (true) {
            int cell = find(bucket, first, second);
            if (cell < 0 && (!take || increment > burst)) {
                return aheadOfNew(bucket, second, now, increment);
            }
            if (cell < 0) {
                cell = claim(bucket, first, second, now, increment);
            }
            if (cell == TAKEN) {
                return increment;
            }
            if (cell < 0) {
                return advanceShared(second, now, increment, burst, take);
            }
            long time = cells.get(cell);
            if (time == MOVING || !holds(cell, first, second)) {
                continue;
            }
            long next = Math.max(time, now) + increment;
            if (!take || next - now > burst || cells.compareAndSet(cell, time, next)) {
                return next - now;
            }
        }
    }

    private long aheadOfNew(int bucket, long second, long now, long increment) {
        boolean room = freeCell(bucket, second, now) >= 0;
        return room ? increment : Math.max(shared.get(sharedCell(second)), now) + 2 * increment - now;
    }

    /** The index of the key's time word, or −1. A cell in transition is waited for: it may become this key's. */
    private int find(int bucket, long first, long second) {
        int base = bucket * BUCKET * WORDS;
        int place = placeOf(second);
        for (int probe = 0; probe < BUCKET; probe++) {
            int cell = base + (place + probe & BUCKET - 1) * WORDS;
            long time = cells.get(cell);
            while (time == MOVING) {
                Thread.onSpinWait();
                time = cells.get(cell);
            }
            if (holds(cell, first, second)) {
                return cell;
            }
            if (time == NEVER) {
                return -1;
            }
        }
        return -1;
    }

    private boolean holds(int cell, long first, long second) {
        return cells.get(cell + 1) == first && cells.get(cell + 2) == second;
    }

    private int freeCell(int bucket, long second, long now) {
        int base = bucket * BUCKET * WORDS;
        int place = placeOf(second);
        for (int probe = 0; probe < BUCKET; probe++) {
            int cell = base + (place + probe & BUCKET - 1) * WORDS;
            long time = cells.get(cell);
            if (time != MOVING && time < now) {
                return cell;
            }
        }
        return -1;
    }

    /** Any number: the places of a bucket are counted modulo their number. */
    private static int placeOf(long second) {
        return (int) (second >>> 32);
    }

    /**
     * Gives the key a cell whose time has passed, with its first increment: {@link #TAKEN}, or {@link #FULL} when every cell
     * of the bucket is live; the key's cell when it has one by now.
     */
    private int claim(int bucket, long first, long second, long now, long increment) {
        while (!claims.compareAndSet(bucket, 0, 1)) {
            Thread.onSpinWait();
        }
        try {
            int known = find(bucket, first, second);
            return known >= 0 ? known : takeOver(bucket, first, second, now, increment);
        } finally {
            claims.set(bucket, 0);
        }
    }

    private int takeOver(int bucket, long first, long second, long now, long increment) {
        while (true) {
            int cell = freeCell(bucket, second, now);
            if (cell < 0) {
                return FULL;
            }
            long time = cells.get(cell);
            if (time != MOVING && time < now && cells.compareAndSet(cell, time, MOVING)) {
                cells.set(cell + 1, first);
                cells.set(cell + 2, second);
                // Above the old time, so that a late compare-and-set of the former key fails; and at once the new key's
                // own, so that nobody with an earlier now reads a time that no key has.
                cells.set(cell, now + increment);
                return TAKEN;
            }
        }
    }

    private long advanceShared(long second, long now, long increment, long burst, boolean take) {
        int cell = sharedCell(second);
        while (true) {
            long time = shared.get(cell);
            long next = Math.max(time, now) + 2 * increment;
            if (!take || next - now > burst || shared.compareAndSet(cell, time, next)) {
                return next - now;
            }
        }
    }

    private static int sharedCell(long second) {
        return (int) (second & SHARED_CELLS - 1);
    }
}
