package com.petmatch.security.bouncycastle;

import java.time.Duration;
import java.util.function.ToLongFunction;

/** Finds the dearest cost that a hash may take on this machine. */
final class Argon2Calibration {

    private static final int STEP_KIB = 1_024;

    private final long targetNanos;
    private final int maxMemoryKib;
    private final ToLongFunction<Argon2Cost> nanos;

    Argon2Calibration(Duration target, int maxMemoryKib, ToLongFunction<Argon2Cost> nanos) {
        this.targetNanos = target.toNanos();
        this.maxMemoryKib = maxMemoryKib;
        this.nanos = nanos;
    }

    /** Never below the standard. Memory, which costs an attacker most, is raised first; passes with what time is left. */
    Argon2Cost found() {
        Argon2Cost cost = Argon2Cost.standard();
        long taken = nanos.applyAsLong(cost);
        while (taken < targetNanos && cost.memoryKib() < maxMemoryKib) {
            Argon2Cost dearer = new Argon2Cost(memory(cost, taken), cost.passes(), cost.lanes());
            if (dearer.memoryKib() == cost.memoryKib()) {
                break;
            }
            long takes = nanos.applyAsLong(dearer);
            if (takes > targetNanos) {
                break;
            }
            cost = dearer;
            taken = takes;
        }
        return withPasses(cost, taken);
    }

    // Time grows with memory: half of the way to the target each step, so that a slow measurement does not overshoot.
    private int memory(Argon2Cost cost, long taken) {
        double factor = Math.min(2, 1 + (targetNanos / (double) Math.max(1, taken) - 1) / 2);
        long wanted = (long) (cost.memoryKib() * factor) / STEP_KIB * STEP_KIB;
        return (int) Math.min(maxMemoryKib, wanted);
    }

    private Argon2Cost withPasses(Argon2Cost cost, long taken) {
        Argon2Cost best = cost;
        long perPass = Math.max(1, taken / cost.passes());
        while (best.passes() < 64 && perPass * (best.passes() + 1) <= targetNanos && cost.memoryKib() == maxMemoryKib) {
            best = new Argon2Cost(best.memoryKib(), best.passes() + 1, best.lanes());
        }
        return best;
    }
}
