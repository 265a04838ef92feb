package com.petmatch.security.limit;

import com.petmatch.security.error.SecurityErrors;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A store that is not waited for longer than a deadline, for stores that cannot keep one themselves: a JDBC driver waits
 * for a stopped server.
 *
 * <p>Calls run on the host's executor, which must be bounded and must reject when full: a rejection is a failure of the
 * store. A call that comes too late may still take its tokens, which admits less, never more. Safe for concurrent use.
 */
public final class DeadlineLimits implements LimitStore {

    private final LimitStore store;
    private final Duration deadline;
    private final Executor executor;

    private DeadlineLimits(LimitStore store, Duration deadline, Executor executor) {
        this.store = store;
        this.deadline = deadline;
        this.executor = executor;
    }

    /** A store that is waited for up to the deadline, 50 ms for the limits of requests. */
    public static DeadlineLimits over(LimitStore store, Duration deadline, Executor executor) {
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("Expected a deadline above zero, got " + deadline);
        }
        return new DeadlineLimits(store, deadline, executor);
    }

    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        CompletableFuture<LimitOutcome> call = CompletableFuture.supplyAsync(() -> store.acquire(demands), executor);
        try {
            return call.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            call.cancel(false);
            throw failed("The store of limits did not answer in time", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed("Interrupted while the store of limits was asked", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw failed("The store of limits failed", failure);
        }
    }

    private LimitStoreException failed(String message, Exception cause) {
        return new LimitStoreException(
                SecurityErrors.LIMIT_DEGRADED, message, Map.of("deadlineMillis", deadline.toMillis()), cause);
    }
}
