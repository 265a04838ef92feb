package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several threads at one lease. */
@Tag("row-40")
class LeasedLimitsRacesTest {

    private static final Secret NAMES = Secret.of("0123456789abcdef0123456789abcdef");
    private static final LimitKey KEY = LimitKey.of("k");

    /** L = 300 · 0.05 / 3 = 5; T = 10 ms. */
    private static final LimitRule RULE = new LimitRule("r", 100, Duration.ofSeconds(1), 300);

    private final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);
    private final InMemoryBuckets buckets = new InMemoryBuckets(nanos::get);
    private final AtomicInteger calls = new AtomicInteger();
    private final LimitStore exact = BucketLimitStore.over(buckets, NAMES);
    private final LimitStore store = demands -> {
        calls.incrementAndGet();
        return exact.acquire(demands);
    };
    private final LeasedLimits node = LeasedLimits.of(store, 3, nanos::get);

    @Test
    void noTokenIsSpentTwiceUnderConcurrency() throws Exception {
        LimitRule leased = new LimitRule("day", 1, Duration.ofHours(1), 600);

        assertThat(admittedByEight(node, leased)).isEqualTo(600);
    }

    @Test
    void whileACallIsUnderWayTheOthersWaitForIt() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        LeasedLimits shared = LeasedLimits.of(
                demands -> {
                    asked.countDown();
                    awaitQuietly(answer);
                    return store.acquire(demands);
                },
                3,
                nanos::get);
        List<Thread> threads = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(5, work -> {
            Thread thread = new Thread(work);
            threads.add(thread);
            return thread;
        });
        try {
            List<Future<LimitOutcome>> outcomes = new ArrayList<>();
            outcomes.add(executor.submit(() -> shared.acquire(RULE, KEY)));
            asked.await();
            for (int waiting = 1; waiting < 5; waiting++) {
                outcomes.add(executor.submit(() -> shared.acquire(RULE, KEY)));
            }
            while (threads.stream().anyMatch(thread -> thread.getState() != Thread.State.WAITING)) {
                Thread.onSpinWait();
            }
            answer.countDown();

            assertThat(outcomes.get(0).get()).isEqualTo(new Admitted(RULE, 4));
            for (Future<LimitOutcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Admitted.class);
            }
            assertThat(calls).hasValue(1);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Whoever came too late for its leases asks the store, which may be too contended to answer: that admits nothing. */
    private static boolean isAdmitted(LimitStore limits, LimitRule rule) {
        try {
            return limits.acquire(rule, KEY) instanceof Admitted;
        } catch (LimitContentionException contended) {
            return false;
        }
    }

    private static int admittedByEight(LimitStore limits, LimitRule rule) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Integer>> workers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                workers.add(executor.submit(() -> {
                    start.await();
                    int admitted = 0;
                    for (int call = 0; call < 200; call++) {
                        admitted += isAdmitted(limits, rule) ? 1 : 0;
                    }
                    return admitted;
                }));
            }
            start.countDown();
            int total = 0;
            for (Future<Integer> worker : workers) {
                total += worker.get();
            }
            return total;
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    @Tag("row-38")
    void whoWaitsForAFlightThatFailsFailsWithIt() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch fail = new CountDownLatch(1);
        LeasedLimits leased = LeasedLimits.of(
                demands -> {
                    calls.incrementAndGet();
                    asked.countDown();
                    awaitQuietly(fail);
                    throw new IllegalStateException("down");
                },
                3,
                nanos::get);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Future<LimitOutcome> first = executor.submit(() -> leased.acquire(RULE, KEY));
            asked.await();
            Future<LimitOutcome> second = executor.submit(() -> leased.acquire(RULE, KEY));
            fail.countDown();

            assertThatThrownBy(first::get).hasRootCauseMessage("down");
            assertThatThrownBy(second::get).hasRootCauseMessage("down");
            assertThat(calls).hasValueLessThanOrEqualTo(2);
        } finally {
            executor.shutdownNow();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
