package com.petmatch.security.login;

import java.time.Instant;

/**
 * Failed sign-ins of this process by minute, over the last hour. A process that has just started knows no mean yet and
 * calls nothing high: the counters of accounts and networks, which outlive it, guard meanwhile. Safe for concurrent use.
 */
final class GlobalFailures {

    private static final int MINUTES = 60;
    private static final int FLOOR = 30;
    private static final int TIMES = 3;
    private static final int LEARNING = 10;

    private final int[] counts = new int[MINUTES + 1];
    private long first = Long.MIN_VALUE;
    private long newest = Long.MIN_VALUE;

    synchronized void add(Instant now) {
        moveTo(minute(now));
        counts[slot(newest)]++;
    }

    /** Whether this minute has more than three times the mean of those before, and more than a quiet site has. */
    synchronized boolean isHigh(Instant now) {
        moveTo(minute(now));
        int current = counts[slot(newest)];
        long before = -current;
        for (int count : counts) {
            before += count;
        }
        long minutes = Math.min(newest - first, MINUTES);
        return minutes >= LEARNING && current > FLOOR && current * minutes > TIMES * before;
    }

    // A clock set back counts into the newest minute: nothing is forgotten sooner.
    private void moveTo(long minute) {
        if (newest == Long.MIN_VALUE) {
            first = minute;
            newest = minute;
        }
        for (long steps = Math.min(minute - newest, counts.length); steps > 0; steps--) {
            counts[slot(minute - steps + 1)] = 0;
        }
        newest = Math.max(newest, minute);
    }

    private int slot(long minute) {
        return Math.floorMod(minute, counts.length);
    }

    private static long minute(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), 60);
    }
}
