package com.petmatch.security.clamav;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Runs calls on the host's executor, so many at once, each under a deadline that counts the wait for its turn. A call
 * that is late is interrupted, which closes its socket; its permit comes back when it has ended, not before.
 */
final class BoundedCalls {

    private final Executor executor;
    private final Semaphore permits;

    BoundedCalls(Executor executor, int atOnce) {
        this.executor = executor;
        this.permits = new Semaphore(atOnce, true);
    }

    /**
     * The call's result.
     *
     * @throws TimeoutException when the deadline passed, waiting or running
     * @throws java.util.concurrent.RejectedExecutionException when the executor is full
     */
    <T> T run(Callable<T> call, Duration deadline) throws TimeoutException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        LongSupplier left = () -> deadline.toNanos() - (System.nanoTime() - start);
        if (!permits.tryAcquire(left.getAsLong(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException("No permit in time");
        }
        AtomicBoolean owned = new AtomicBoolean();
        FutureTask<T> task = new FutureTask<>(() -> {
            if (!owned.compareAndSet(false, true)) {
                throw new IllegalStateException("Given up before it began");
            }
            try {
                return call.call();
            } finally {
                permits.release();
            }
        });
        boolean ended = false;
        try {
            executor.execute(task);
            T result = task.get(Math.max(0, left.getAsLong()), TimeUnit.NANOSECONDS);
            ended = true;
            return result;
        } finally {
            if (!ended) {
                task.cancel(true);
                // Of a call that never began nobody else would give the permit back.
                if (owned.compareAndSet(false, true)) {
                    permits.release();
                }
            }
        }
    }
}
