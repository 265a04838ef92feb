package com.petmatch.kernel.postgres;

/** A locked balance of a non-negative account while a batch is being decided. */
final class GuardedBalance {

    private static final long LARGEST = Long.MAX_VALUE / 2;

    final NumberedUnit key;
    private final long held;
    private long units;
    private boolean moved;

    GuardedBalance(NumberedUnit key, long units, long held) {
        this.key = key;
        this.units = units;
        this.held = held;
    }

    /** How many units are missing for the change; 0 when it may go on. */
    long missing(long change) {
        return change < 0 ? Math.max(0, -(units - held + change)) : 0;
    }

    /** False, without a change, when the balance would become larger than the ledger counts. */
    boolean move(long change) {
        if (units > LARGEST) {
            return false;
        }
        units += change;
        moved = true;
        return true;
    }

    long units() {
        return units;
    }

    boolean isMoved() {
        return moved;
    }
}
