package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BucketLimitStoreTest {

    private static final LimitRule LOGIN = LimitRule.perMinute("login", 5);
    private static final Secret KEY = Secret.of("0123456789abcdef0123456789abcdef");

    private final AtomicLong nanos = new AtomicLong(1_000_000_000_000L);
    private final InMemoryBuckets buckets = new InMemoryBuckets(nanos::get);
    private final BucketLimitStore store = BucketLimitStore.over(buckets, KEY);

    @Test
    void admitsTheBurstThenSaysWhenToComeBack() {
        for (int remaining = 4; remaining >= 0; remaining--) {
            assertThat(store.acquire(LOGIN, key("a"))).isEqualTo(new Admitted(LOGIN, remaining));
        }

        assertThat(store.acquire(LOGIN, key("a")))
                .isEqualTo(Limited.until(LOGIN, Duration.ofSeconds(12).toNanos()));
        assertThat(store.acquire(List.of(new LimitDemand(LOGIN, key("a"), 6)))).isEqualTo(Limited.forEver(LOGIN));
    }

    /** One random trace through Bucket4j and through the local table: where T divides exactly, the same answers. */
    @Property(tries = 150)
    void admitsWhatTheLocalTableAdmits(@ForAll Random random) {
        AtomicLong clock = new AtomicLong(1_000_000_000L);
        LimitStore shared = BucketLimitStore.over(new InMemoryBuckets(clock::get), KEY);
        LimitStore local = LocalLimits.ofCapacity(100, clock::get);
        LimitRule rule = new LimitRule("r", 4, Duration.ofSeconds(2), 1 + random.nextInt(6));
        for (int step = 0; step < 60; step++) {
            clock.addAndGet(random.nextInt(700) * 1_000_000L);
            LimitDemand demand = new LimitDemand(rule, key("k" + random.nextInt(2)), 1 + random.nextInt(3));

            assertThat(shared.acquire(List.of(demand))).isEqualTo(local.acquire(List.of(demand)));
        }
    }

    @Test
    void givesBackWhatEarlierDemandsTook() {
        LimitRule wide = LimitRule.perMinute("wide", 100);
        for (int i = 0; i < 5; i++) {
            store.acquire(LOGIN, key("a"));
        }

        LimitOutcome refused =
                store.acquire(List.of(LimitDemand.one(wide, key("a")), LimitDemand.one(LOGIN, key("a"))));

        assertThat(refused).isInstanceOf(Limited.class);
        assertThat(store.acquire(wide, key("a"))).isEqualTo(new Admitted(wide, 99));
    }

    @Test
    @Tag("row-36")
    void namesOfBucketsAreHashesOfRuleNumbersAndKey() {
        store.acquire(LOGIN, key("anna@example.org"));
        store.acquire(LimitRule.perMinute("login", 6), key("anna@example.org"));
        store.acquire(LOGIN, key("ben@example.org"));

        assertThat(buckets.states.keySet()).hasSize(3).allMatch(name -> name.matches("[A-Za-z0-9_-]{22}"));
        BucketLimitStore.over(buckets, Secret.of("another-key-another-key-another!"))
                .acquire(LOGIN, key("ben@example.org"));
        assertThat(buckets.states).hasSize(4);
    }

    @Test
    void aBucketThatChangesUnderEveryAttemptIsContentionAndNoOutage() {
        buckets.everySwapIsLost = true;

        assertThatThrownBy(() -> store.acquire(LOGIN, key("a"))).isInstanceOf(LimitContentionException.class);
    }

    @Test
    void ratesAboveOneTokenANanosecondAreCountedAsThat() {
        LimitRule fast = new LimitRule("fast", 1_000_000_000, Duration.ofMillis(1), 10);

        assertThat(store.acquire(fast, key("a"))).isEqualTo(new Admitted(fast, 9));
    }

    /** Two nodes whose own clocks are five minutes apart, each with an offset measured to the same store. */
    @Test
    @Tag("row-39")
    void nodesWithClocksFiveMinutesApartCountTheStoresTime() {
        AtomicLong real = new AtomicLong(1_000_000_000_000L);
        long skew = Duration.ofMinutes(5).toNanos();
        StoreClock first = StoreClock.of(real::get, real::get);
        StoreClock second = StoreClock.of(real::get, () -> real.get() + skew);
        AtomicLong turn = new AtomicLong();
        InMemoryBuckets shared = new InMemoryBuckets(() -> turn.get() % 2 == 0 ? first.nanos() : second.nanos());
        LimitStore nodes = BucketLimitStore.over(shared, KEY);
        LimitRule rule = new LimitRule("r", 10, Duration.ofSeconds(1), 10);
        int admitted = 0;
        for (int i = 0; i < 10_000; i++) {
            turn.incrementAndGet();
            real.addAndGet(10_000_000L);
            admitted += nodes.acquire(rule, key("a")) instanceof Admitted ? 1 : 0;
        }

        // 100 s at 10 a second and the burst: within one in a hundred.
        assertThat(admitted).isBetween(1_000, 1_020);
    }

    private static LimitKey key(String name) {
        return LimitKey.of("test").account(name);
    }
}
