package com.petmatch.security.limit;

import com.petmatch.security.limit.LimitOutcome.Degraded;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A shared store with a stated behaviour when it fails: this node then counts its own share of every rule, ⌈tokens /
 * nodes⌉ and ⌈burst / nodes⌉, and says so by {@link Degraded}.
 *
 * <p>Of the last 20 calls, half failed or slower than 25 ms: the store is left alone for 5 s ± 20 %, then three calls try
 * it. Waiting is measured on a monotonic ticker. The store brings its own deadline of 50 ms a call, or gets one by {@link
 * DeadlineLimits}. Safe for concurrent use.
 */
public final class ResilientLimits implements LimitStore {

    private static final int WINDOW = 20;
    private static final int PROBES = 3;
    private static final float HALF = 50;
    private static final Duration SLOW = Duration.ofMillis(25);
    private static final Duration REST = Duration.ofSeconds(5);
    private static final double SPREAD = 0.2;

    private final LimitStore store;
    private final LocalLimits local;
    private final int nodes;
    private final CircuitBreaker breaker;

    private ResilientLimits(LimitStore store, LocalLimits local, int nodes, CircuitBreaker breaker) {
        this.store = store;
        this.local = local;
        this.nodes = nodes;
        this.breaker = breaker;
    }

    /** A store whose share is counted in the local table by each of that many nodes while it is lost. */
    public static ResilientLimits over(LimitStore store, LocalLimits local, int expectedNodes, LimitListener listener) {
        return over(store, local, expectedNodes, listener, System::nanoTime);
    }

    /** The same on another ticker: nanoseconds from any origin, never backwards. */
    public static ResilientLimits over(
            LimitStore store,
            LocalLimits local,
            int expectedNodes,
            LimitListener listener,
            LongSupplier monotonicNanos) {
        if (expectedNodes < 1 || expectedNodes > 10_000) {
            throw new IllegalArgumentException("Expected 1 to 10000 nodes, got " + expectedNodes);
        }
        CircuitBreaker breaker = CircuitBreaker.of("limits", breaking(monotonicNanos));
        breaker.getEventPublisher().onStateTransition(event -> {
            State from = event.getStateTransition().getFromState();
            State to = event.getStateTransition().getToState();
            if (from == State.CLOSED && to == State.OPEN) {
                listener.degraded();
            } else if (to == State.CLOSED) {
                listener.recovered();
            }
        });
        return new ResilientLimits(store, local, expectedNodes, breaker);
    }

    private static CircuitBreakerConfig breaking(LongSupplier ticker) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(WINDOW, WINDOW, SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(HALF)
                .slowCallRateThreshold(HALF)
                .slowCallDurationThreshold(SLOW)
                .waitIntervalFunctionInOpenState(IntervalFunction.ofRandomized(REST, SPREAD))
                .permittedNumberOfCallsInHalfOpenState(PROBES)
                .ignoreExceptions(LimitContentionException.class, IllegalArgumentException.class)
                .clock(new TickingClock(ticker))
                .currentTimestampFunction(clock -> ticker.getAsLong(), TimeUnit.NANOSECONDS)
                .writableStackTraceEnabled(false)
                .build();
    }

    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        if (!breaker.tryAcquirePermission()) {
            return locally(demands);
        }
        long start = breaker.getCurrentTimestamp();
        try {
            LimitOutcome outcome = store.acquire(demands);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return outcome;
        } catch (IllegalArgumentException misuse) {
            breaker.releasePermission();
            throw misuse;
        } catch (RuntimeException failure) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), failure);
            return locally(demands);
        }
    }

    private Degraded locally(List<LimitDemand> demands) {
        return new Degraded(local.acquire(demands.stream()
                .map(demand -> {
                    LimitRule share = demand.rule().share(nodes);
                    return new LimitDemand(share, demand.key(), Math.min(demand.cost(), share.burst()));
                })
                .toList()));
    }
}
