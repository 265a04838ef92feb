package com.petmatch.security.reputation;

/**
 * A ban as this process holds it: its end is a reading of the monotonic ticker, which no change of the wall clock moves.
 *
 * @param deadline in nanoseconds of the ticker
 */
record HeldBan(Ban ban, long deadline) {

    boolean holds(long nanos) {
        return ban.lift().isEmpty() && deadline - nanos > 0;
    }
}
