package com.petmatch.security.limit;

import java.util.concurrent.atomic.AtomicLong;

/** Tokens taken from the shared store and not spent yet: good until a moment of the ticker. Safe for concurrent use. */
final class Lease {

    private final AtomicLong left;
    private final long expiresAt;

    Lease(long tokens, long expiresAt) {
        this.left = new AtomicLong(tokens);
        this.expiresAt = expiresAt;
    }

    /** What is left after spending; −1 when it is too little or too late, and nothing was spent. */
    long spend(long cost, long now) {
        long seen = left.get();
        while (seen >= cost && now - expiresAt < 0) {
            if (left.compareAndSet(seen, seen - cost)) {
                return seen - cost;
            }
            seen = left.get();
        }
        return -1;
    }

    /** Gives back what was spent for a request that another rule refused; it never holds more than {@code most}. */
    void giveBack(long cost, long most) {
        long seen = left.get();
        // A lease that was dropped meanwhile stays so.
        while (seen >= 0 && !left.compareAndSet(seen, Math.min(seen + cost, most))) {
            seen = left.get();
        }
    }

    /** From now on nobody spends of it. */
    void drop() {
        left.set(-1);
    }
}
