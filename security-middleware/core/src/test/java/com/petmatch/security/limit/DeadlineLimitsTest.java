package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.limit.LimitOutcome.Admitted;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A store that is not waited for longer than its deadline. */
@Tag("row-38")
class DeadlineLimitsTest {

    private static final LimitRule RULE = new LimitRule("r", 10, Duration.ofMinutes(1), 10);
    private static final LimitKey KEY = LimitKey.of("k");

    @Test
    void anAnswerInTimeIsTheStoresOwn() {
        Admitted answer = new Admitted(RULE, 7);
        LimitStore bounded = DeadlineLimits.over(demands -> answer, Duration.ofSeconds(5), Runnable::run);

        assertThat(bounded.acquire(RULE, KEY)).isSameAs(answer);
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysInterrupted() {
        // Never run: the interrupt ends the wait, long before the deadline.
        LimitStore bounded = DeadlineLimits.over(demands -> new Admitted(RULE, 1), Duration.ofMinutes(5), work -> {});
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> bounded.acquire(RULE, KEY))
                    .isInstanceOf(LimitStoreException.class)
                    .hasMessageContaining("Interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anErrorOfTheStoreIsItsFailure() {
        LimitStore broken = demands -> {
            throw new StackOverflowError("deep");
        };

        assertThatThrownBy(() -> DeadlineLimits.over(broken, Duration.ofSeconds(5), Runnable::run)
                        .acquire(RULE, KEY))
                .isInstanceOf(LimitStoreException.class)
                .hasRootCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void aDeadlineIsAboveZero() {
        LimitStore store = demands -> new Admitted(RULE, 1);

        assertThatThrownBy(() -> DeadlineLimits.over(store, Duration.ZERO, Runnable::run))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DeadlineLimits.over(store, Duration.ofNanos(-1), Runnable::run))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStoreThatHangsIsWaitedForUntilTheDeadline() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService executor = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>());
        LimitStore hanging = demands -> {
            awaitQuietly(end);
            return new Admitted(RULE, 1);
        };
        LimitStore bounded = DeadlineLimits.over(hanging, Duration.ofMillis(50), executor);
        try {
            assertThatThrownBy(() -> bounded.acquire(RULE, KEY))
                    .isInstanceOf(LimitStoreException.class)
                    .hasMessageContaining("in time");
            assertThatThrownBy(() -> bounded.acquire(RULE, KEY))
                    .as("no thread is free and none is waited for")
                    .isInstanceOf(RejectedExecutionException.class);
        } finally {
            end.countDown();
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

    @Test
    void whatTheDeadlineGuardsKeepsItsOwnFailures() {
        LimitStore failing = demands -> {
            throw new LimitContentionException(RULE, new IllegalStateException("lost"));
        };

        assertThatThrownBy(() -> DeadlineLimits.over(failing, Duration.ofSeconds(5), Runnable::run)
                        .acquire(RULE, KEY))
                .isInstanceOf(LimitContentionException.class);
    }
}
