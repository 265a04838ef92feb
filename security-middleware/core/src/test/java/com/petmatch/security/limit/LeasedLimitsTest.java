package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-40")
class LeasedLimitsTest {

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
    void aLeaseIsSpentWithoutAskingAgain() {
        assertThat(node.leaseOf(RULE)).isEqualTo(5);
        for (int left = 4; left >= 0; left--) {
            assertThat(node.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, left));
        }
        assertThat(calls).hasValue(1);
        node.acquire(RULE, KEY);
        assertThat(calls).hasValue(2);
    }

    @Test
    void aLeaseIsDroppedAfterItsTime() {
        node.acquire(RULE, KEY);
        nanos.addAndGet(Duration.ofMillis(50).toNanos());

        assertThat(node.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 4));
        assertThat(calls).hasValue(2);
    }

    @Test
    void noneLeftIsBelievedUntilTheStoresTimeIsOver() {
        LimitRule slow = new LimitRule("slow", 1, Duration.ofSeconds(10), 120);
        for (int i = 0; i < 120; i++) {
            assertThat(node.acquire(slow, KEY)).isInstanceOf(Admitted.class);
        }
        Limited limited = (Limited) node.acquire(slow, KEY);
        int asked = calls.get();

        assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(10));
        nanos.addAndGet(Duration.ofMillis(999).toNanos());
        assertThat(node.acquire(slow, KEY)).isInstanceOf(Limited.class);
        assertThat(calls).hasValue(asked);
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(node.acquire(slow, KEY)).isInstanceOf(Limited.class);
        assertThat(calls).hasValueGreaterThan(asked);
    }

    @Test
    void smallBurstsAndLargeCostsAreExact() {
        LimitRule small = LimitRule.perMinute("small", 5);

        assertThat(node.leaseOf(small)).isEqualTo(1);
        node.acquire(small, KEY);
        node.acquire(small, KEY);
        assertThat(calls).hasValue(2);
        assertThat(node.acquire(List.of(new LimitDemand(RULE, KEY, 6)))).isEqualTo(new Admitted(RULE, 294));
    }

    @Test
    void aCostOfAWholeLeaseIsLeased() {
        assertThat(node.acquire(List.of(new LimitDemand(RULE, KEY, 5)))).isEqualTo(new Admitted(RULE, 0));
        assertThat(calls).hasValue(1);
    }

    /** Too few are left for a lease: one call says so, the other takes what the caller asked for. */
    @Test
    void theLastTokensAreTakenOneByOne() {
        exact.acquire(List.of(new LimitDemand(RULE, KEY, 297)));
        for (int left = 2; left >= 0; left--) {
            assertThat(node.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, left));
        }
        assertThat(calls).hasValue(6);
        assertThat(node.acquire(RULE, KEY)).isEqualTo(Limited.until(RULE, 10_000_000L));
        assertThat(node.acquire(RULE, KEY)).isEqualTo(Limited.until(RULE, 10_000_000L));
        assertThat(calls).as("the second was told by the first").hasValue(8);
    }

    @Test
    void aRefusalIsBelievedForTenMillisecondsAtLeast() {
        LimitRule quick = new LimitRule("quick", 1_000, Duration.ofSeconds(1), 120);
        exact.acquire(List.of(new LimitDemand(quick, KEY, 120)));
        assertThat(node.acquire(quick, KEY)).isEqualTo(Limited.until(quick, 1_000_000L));

        nanos.addAndGet(9_999_999);
        assertThat(node.acquire(quick, KEY)).isEqualTo(Limited.until(quick, 1));
        nanos.addAndGet(1);
        assertThat(node.acquire(quick, KEY)).isInstanceOf(Admitted.class);
    }

    @Test
    void oneToTenThousandNodesShareAStore() {
        LimitRule large = new LimitRule("large", 1_000_000, Duration.ofSeconds(1), 1_000_000);

        assertThat(LeasedLimits.of(store, 1).leaseOf(large)).isEqualTo(50_000);
        assertThat(LeasedLimits.of(store, 10_000).leaseOf(large)).isEqualTo(5);
        assertThatThrownBy(() -> LeasedLimits.of(store, 10_001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEarlierDemandIsGivenBackToItsLease() {
        LimitRule strict = LimitRule.perMinute("strict", 1);
        node.acquire(strict, KEY);
        node.acquire(RULE, KEY);

        assertThat(node.acquire(List.of(LimitDemand.one(RULE, KEY), LimitDemand.one(strict, KEY))))
                .isInstanceOf(Limited.class);
        assertThat(node.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 3));
    }

    @Test
    void whateverNeedsTheStoreIsAskedAtOnceAndAllOrNothing() {
        LimitRule small = LimitRule.perMinute("small", 5);
        LimitRule strict = LimitRule.perMinute("strict", 1);
        node.acquire(RULE, KEY);
        node.acquire(strict, KEY);
        int asked = calls.get();

        Limited limited = (Limited) node.acquire(
                List.of(LimitDemand.one(small, KEY), LimitDemand.one(RULE, KEY), LimitDemand.one(strict, KEY)));

        assertThat(limited.rule()).isEqualTo(strict);
        assertThat(calls).hasValue(asked + 1);
        assertThat(node.acquire(small, KEY)).isEqualTo(new Admitted(small, 4));
        assertThat(node.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 3));
    }

    @Test
    void aRefusingLeaseSparesTheStoreAndTheOthers() {
        LimitRule slow = new LimitRule("slow", 1, Duration.ofSeconds(10), 120);
        LimitRule small = LimitRule.perMinute("small", 5);
        while (node.acquire(slow, KEY) instanceof Admitted) {
            // Until the store has none left.
        }
        int asked = calls.get();

        assertThat(node.acquire(List.of(LimitDemand.one(small, KEY), LimitDemand.one(slow, KEY))))
                .isInstanceOf(Limited.class);
        assertThat(calls).hasValue(asked);
        assertThat(node.acquire(small, KEY)).isEqualTo(new Admitted(small, 4));
    }

    @Test
    void aFailingStoreLeavesTheLeases() {
        LimitRule strict = LimitRule.perMinute("strict", 1);
        AtomicBoolean down = new AtomicBoolean();
        LeasedLimits failing = LeasedLimits.of(
                demands -> {
                    if (down.get()) {
                        throw new IllegalStateException("down");
                    }
                    return exact.acquire(demands);
                },
                3,
                nanos::get);
        failing.acquire(RULE, KEY);
        down.set(true);

        assertThatThrownBy(() -> failing.acquire(List.of(LimitDemand.one(RULE, KEY), LimitDemand.one(strict, KEY))))
                .hasMessage("down");
        assertThat(failing.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 3));
    }

    @Test
    void theBreakerGoesAroundTheLeases() {
        LimitStore resilient =
                ResilientLimits.over(store, LocalLimits.ofCapacity(10), 3, LimitListener.none(), nanos::get);

        assertThatThrownBy(() -> LeasedLimits.of(resilient, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LeasedLimits.of(store, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every window of a random trace over three nodes holds the bound, and the nodes do admit. */
    @Property(tries = 60)
    void inNoWindowDoThreeNodesAdmitMoreThanTheBound(@ForAll Random random) {
        AtomicLong clock = new AtomicLong(1_000_000_000_000L);
        LimitStore shared = BucketLimitStore.over(new InMemoryBuckets(clock::get), NAMES);
        List<LeasedLimits> nodes = List.of(
                LeasedLimits.of(shared, 3, clock::get),
                LeasedLimits.of(shared, 3, clock::get),
                LeasedLimits.of(shared, 3, clock::get));
        long token = RULE.tokenNanos();
        Deque<Long> admittedAt = new ArrayDeque<>();
        for (int step = 0; step < 3_000; step++) {
            clock.addAndGet(random.nextInt(100) == 0 ? random.nextInt(900_000_000) : random.nextInt(3_000_000));
            if (nodes.get(random.nextInt(3)).acquire(RULE, KEY) instanceof Admitted) {
                admittedAt.add(clock.get());
            }
        }

        long[] times = admittedAt.stream().mapToLong(Long::longValue).toArray();
        for (int from = 0; from < times.length; from++) {
            for (int to = from; to < times.length; to += 37) {
                long window = times[to] - times[from];
                assertThat((long) to - from + 1).isLessThanOrEqualTo(300 + -Math.floorDiv(-window, token) + 3 * 5);
            }
        }
        assertThat(times.length).isGreaterThan(300);
    }
}
