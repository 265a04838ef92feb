package com.petmatch.security.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.limit.LimitContentionException;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every store of limits promises. A store's test extends it and makes the store on the clock it is given. */
public abstract class LimitStoreContract {

    private static final long START = Duration.ofDays(20_000).toNanos();

    private final AtomicLong nanos = new AtomicLong(START);
    private final String run = UUID.randomUUID().toString();

    /** For subclasses. */
    protected LimitStoreContract() {}

    /** A store that counts by this time: nanoseconds since 1970. */
    protected abstract LimitStore storeOn(LongSupplier storeNanos);

    @Test
    void admitsTheBurstThenOneEachTokenTime() {
        LimitStore store = storeOn(nanos::get);
        LimitRule login = LimitRule.perMinute("login", 5);
        for (int remaining = 4; remaining >= 0; remaining--) {
            assertThat(store.acquire(login, key("a"))).isEqualTo(new Admitted(login, remaining));
        }

        assertThat(((Limited) store.acquire(login, key("a"))).retryAfter()).isEqualTo(Duration.ofSeconds(12));
        nanos.addAndGet(Duration.ofSeconds(12).toNanos());
        assertThat(store.acquire(login, key("a"))).isEqualTo(new Admitted(login, 0));
        assertThat(store.acquire(login, key("b"))).isEqualTo(new Admitted(login, 4));
    }

    @Test
    void takesAllDemandsOrNone() {
        LimitStore store = storeOn(nanos::get);
        LimitRule wide = LimitRule.perMinute("wide", 100);
        LimitRule strict = LimitRule.perHour("strict", 1);
        store.acquire(strict, key("a"));

        assertThat(store.acquire(List.of(LimitDemand.one(wide, key("a")), LimitDemand.one(strict, key("a")))))
                .isInstanceOf(Limited.class);
        assertThat(store.acquire(wide, key("a"))).isEqualTo(new Admitted(wide, 99));
    }

    @Test
    void aCostAboveTheBurstIsNeverAdmitted() {
        LimitRule login = LimitRule.perMinute("login", 5);

        assertThat(storeOn(nanos::get).acquire(List.of(new LimitDemand(login, key("a"), 6))))
                .isInstanceOfSatisfying(
                        Limited.class,
                        limited -> assertThat(limited.retryAfter()).isZero());
    }

    /** The same random trace through the local table: where T divides exactly, the same answers. */
    @Test
    @Tag("row-40")
    void admitsWhatTheLocalTableAdmits() {
        Random random = new Random(20260101);
        LimitStore store = storeOn(nanos::get);
        LimitStore local = LocalLimits.ofCapacity(1_000, nanos::get);
        LimitRule rule = new LimitRule("trace", 4, Duration.ofSeconds(2), 3);
        for (int step = 0; step < 300; step++) {
            nanos.addAndGet(random.nextInt(500) * 1_000_000L);
            List<LimitDemand> demand =
                    List.of(new LimitDemand(rule, key("k" + random.nextInt(3)), 1 + random.nextInt(2)));

            assertThat(store.acquire(demand)).as("step %s", step).isEqualTo(local.acquire(demand));
        }
    }

    /** Eight threads ask for more than there is; lost swaps admit nothing and lose nothing. */
    @Test
    @Tag("row-40")
    void neverAdmitsMoreThanTheBurstUnderConcurrency() throws Exception {
        LimitStore store = storeOn(nanos::get);
        LimitRule rule = new LimitRule("race", 1, Duration.ofDays(1), 20);
        int admitted = 0;
        for (int round = 0; round < 5; round++) {
            admitted += Races.winners(8, () -> admits(store, rule));
        }
        while (admits(store, rule)) {
            admitted++;
        }

        assertThat(admitted).isEqualTo(20);
    }

    private boolean admits(LimitStore store, LimitRule rule) {
        try {
            LimitOutcome outcome = store.acquire(rule, key("raced"));
            return outcome instanceof Admitted;
        } catch (LimitContentionException lost) {
            return false;
        }
    }

    private LimitKey key(String name) {
        return LimitKey.of(run).account(name);
    }
}
