package com.petmatch.security.password;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds how many hashes run at once and how many wait, so that sign-ins cannot exhaust processors or memory. Safe for
 * concurrent use; waiters are served in their order.
 */
public final class HashingPermits {

    private static final int QUEUE = 64;
    private static final Duration DEADLINE = Duration.ofMillis(500);

    private final Semaphore running;
    private final Semaphore present;
    private final Duration deadline;

    private HashingPermits(int permits, int queue, Duration deadline) {
        this.running = new Semaphore(permits, true);
        this.present = new Semaphore(permits + queue);
        this.deadline = deadline;
    }

    /** As many as the processors and the memory allow, at least one; 64 wait, for at most 500 ms. */
    public static HashingPermits of(int processors, long memoryBudgetBytes, long bytesPerHash) {
        long byMemory = memoryBudgetBytes / Math.max(1, bytesPerHash);
        return new HashingPermits((int) Math.max(1, Math.min(processors, byMemory)), QUEUE, DEADLINE);
    }

    /** Exactly these figures. */
    public static HashingPermits exactly(int permits, int queue, Duration deadline) {
        if (permits < 1 || queue < 0) {
            throw new IllegalArgumentException("Expected at least one permit and no negative queue");
        }
        return new HashingPermits(permits, queue, deadline);
    }

    /** Runs the work under a permit; empty when the queue is full or the deadline passed first. */
    public <T> Optional<T> run(Supplier<T> work) {
        if (!present.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return acquired() ? Optional.of(runHoldingPermit(work)) : Optional.empty();
        } finally {
            present.release();
        }
    }

    private <T> T runHoldingPermit(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            running.release();
        }
    }

    private boolean acquired() {
        try {
            return running.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
