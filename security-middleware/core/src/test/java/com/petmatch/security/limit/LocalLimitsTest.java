package com.petmatch.security.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LocalLimitsTest {

    private static final LimitRule LOGIN = LimitRule.perMinute("login", 5);

    private final AtomicLong nanos = new AtomicLong(-7_000_000_000L);
    private final LocalLimits limits = LocalLimits.ofCapacity(1_000, nanos::get);

    @Test
    void admitsTheBurstThenOneEachTokenTime() {
        for (int remaining = 4; remaining >= 0; remaining--) {
            assertThat(limits.acquire(LOGIN, key("a"))).isEqualTo(new Admitted(LOGIN, remaining));
        }

        Limited limited = (Limited) limits.acquire(LOGIN, key("a"));

        assertThat(limited.retryAfter()).isEqualTo(Duration.ofSeconds(12));
        advance(Duration.ofSeconds(12).minusNanos(1));
        assertThat(limits.acquire(LOGIN, key("a"))).isInstanceOf(Limited.class);
        advance(Duration.ofNanos(1));
        assertThat(limits.acquire(LOGIN, key("a"))).isEqualTo(new Admitted(LOGIN, 0));
    }

    @Test
    @Tag("row-41")
    void retryAfterIsWholeSecondsRoundedUp() {
        drain("a");
        advance(Duration.ofMillis(11_400));

        assertThat(((Limited) limits.acquire(LOGIN, key("a"))).retryAfterSeconds())
                .isEqualTo(1);
        assertThat(new Limited(LOGIN, Duration.ofMillis(1_001), SecurityErrors.LIMIT_REACHED).retryAfterSeconds())
                .isEqualTo(2);
    }

    @Test
    void aCostAboveTheBurstIsNeverAdmittedAndSaysSo() {
        LimitOutcome outcome = limits.acquire(List.of(new LimitDemand(LOGIN, key("a"), 6)));

        assertThat(outcome).isEqualTo(new Limited(LOGIN, Duration.ZERO, SecurityErrors.LIMIT_COST));
    }

    @Test
    void takesAllDemandsOrNone() {
        LimitRule wide = LimitRule.perMinute("wide", 100);
        drain("a");
        List<LimitDemand> both = List.of(LimitDemand.one(wide, key("a")), LimitDemand.one(LOGIN, key("a")));

        assertThat(limits.acquire(both)).isInstanceOf(Limited.class);
        assertThat(limits.acquire(wide, key("a"))).isEqualTo(new Admitted(wide, 99));
    }

    /** The definition, evaluated with one arrival time per key, against the table. */
    @Property(tries = 300)
    void decidesLikeTheDefinition(
            @ForAll @Size(max = 60) List<@IntRange(max = 5_000) Integer> pauses,
            @ForAll @IntRange(min = 1, max = 7) int burst) {
        AtomicLong clock = new AtomicLong();
        LocalLimits table = LocalLimits.ofCapacity(10, clock::get);
        LimitRule rule = new LimitRule("r", 3, Duration.ofSeconds(4), burst);
        long token = 1_333_333_334L;
        long arrival = 0;
        for (int pause : pauses) {
            clock.addAndGet(pause * 1_000_000L);
            long now = clock.get() + 1;
            long next = Math.max(arrival, now) + token;
            boolean admitted = next - now <= token * burst;
            arrival = admitted ? next : arrival;

            assertThat(table.acquire(rule, key("x")) instanceof Admitted).isEqualTo(admitted);
        }
    }

    @Test
    @Tag("row-40")
    void neverAdmitsMoreThanTheBurstUnderConcurrency() throws Exception {
        LimitRule rule = new LimitRule("hot", 1, Duration.ofDays(1), 50);
        ExecutorService executor = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 200; round++) {
                LimitKey key = key("round" + round);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Integer>> workers = new ArrayList<>();
                for (int worker = 0; worker < 8; worker++) {
                    workers.add(executor.submit(() -> {
                        start.await();
                        int admitted = 0;
                        for (int i = 0; i < 20; i++) {
                            admitted += limits.acquire(rule, key) instanceof Admitted ? 1 : 0;
                        }
                        return admitted;
                    }));
                }
                start.countDown();
                int total = 0;
                for (Future<Integer> worker : workers) {
                    total += worker.get();
                }
                assertThat(total).isEqualTo(50);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    @Tag("row-37")
    void limitedKeysStayLimitedUnderAFloodOfFreshOnes() {
        LocalLimits small = LocalLimits.ofCapacity(100, nanos::get);
        LimitRule slow = new LimitRule("slow", 1, Duration.ofHours(1), 2);
        small.acquire(slow, key("victim"));
        small.acquire(slow, key("victim"));
        for (int i = 0; i < 20_000; i++) {
            small.acquire(slow, key("flood" + i));
        }

        assertThat(small.acquire(slow, key("victim"))).isInstanceOf(Limited.class);
    }

    @Test
    @Tag("row-37")
    void unknownKeysShareCellsAtHalfTheRateWhenTheTableIsFull() {
        LocalLimits small = LocalLimits.ofCapacity(1, nanos::get);
        LimitRule slow = new LimitRule("slow", 1, Duration.ofHours(1), 2);
        int admitted = 0;
        for (int i = 0; i < 10_000; i++) {
            admitted += small.acquire(slow, key("flood" + i)) instanceof Admitted ? 1 : 0;
        }

        // 16 cells for the first keys, one admission for each of the 64 shared ones.
        assertThat(admitted).isEqualTo(16 + 64);
    }

    /** The table is one array of fixed length; a million keys that grew anything would keep tens of megabytes. */
    @Test
    @Tag("row-37")
    void aMillionFreshKeysKeepNoMemoryAndFreeNobody() {
        LocalLimits small = LocalLimits.ofCapacity(1_000, nanos::get);
        LimitRule slow = new LimitRule("slow", 1, Duration.ofHours(1), 1);
        small.acquire(slow, key("victim"));
        long before = usedBytes();
        for (int i = 0; i < 1_000_000; i++) {
            small.acquire(slow, key("fresh" + i));
        }

        assertThat(usedBytes() - before).isLessThan(10_000_000L);
        assertThat(small.acquire(slow, key("victim"))).isInstanceOf(Limited.class);
    }

    private static long usedBytes() {
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            used = Math.min(
                    used,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return used;
    }

    @Property
    void wholeTokensAreThoseOfTheDivision(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long tokens,
            @ForAll @LongRange(min = 1, max = 2_678_400_000_000_000L) long periodNanos,
            @ForAll @LongRange(max = 8_640_000_000_000_000L) long ahead) {
        LimitRule rule = new LimitRule("r", tokens, Duration.ofNanos(periodNanos), 1);
        long multiple = ahead - ahead % rule.tokenNanos();

        for (long nanos : new long[] {ahead, multiple, Math.max(0, multiple - 1)}) {
            assertThat(rule.wholeTokens(nanos)).isEqualTo(nanos / rule.tokenNanos());
        }
    }

    @Test
    void keysAtRestMakeRoom() {
        LocalLimits small = LocalLimits.ofCapacity(1, nanos::get);
        for (int i = 0; i < 1_000; i++) {
            assertThat(small.acquire(LOGIN, key("k" + i))).isEqualTo(new Admitted(LOGIN, 4));
            advance(Duration.ofMinutes(1));
        }
    }

    /** A tenant's name inside of an account, or a rule's inside of a key, is not that tenant or rule. */
    @Test
    @Tag("row-36")
    void whatOneKeyTakesIsNotTakenFromItsLookAlike() {
        LimitRule once = new LimitRule("once", 1, Duration.ofDays(1), 1);
        LimitRule other = new LimitRule("oncea", 1, Duration.ofDays(1), 1);
        TenantId tenant = new TenantId(new UUID(1, 2));
        List<LimitKey> lookAlikes = List.of(
                LimitKey.of("a:b").account("c"),
                LimitKey.of("a").account("b:c"),
                LimitKey.of("a").account(tenant.value() + ":c"),
                LimitKey.of("a").tenant(tenant).account("c"),
                LimitKey.of("a").account("c").tenant(tenant),
                LimitKey.of("a").route("c").tenant(tenant));

        assertThat(lookAlikes).allMatch(key -> limits.acquire(once, key) instanceof Admitted);
        assertThat(lookAlikes).allMatch(key -> limits.acquire(other, key) instanceof Admitted);
        assertThat(lookAlikes).allMatch(key -> limits.acquire(once, key) instanceof Limited);
    }

    @Test
    void rulesThatCannotBeCountedAreRefused() {
        assertThatThrownBy(() -> LimitRule.perMinute("Login", 5)).hasMessageContaining("rule name");
        assertThatThrownBy(() -> LimitRule.perHour("login", 0)).hasMessageContaining("tokens");
        assertThatThrownBy(() -> new LimitRule("a", 1, Duration.ofDays(31), 1_000))
                .hasMessageContaining("100 days");
        assertThatThrownBy(() -> new LimitRule("a", 1, Duration.ZERO, 1)).hasMessageContaining("period");
        assertThatThrownBy(() -> LocalLimits.ofCapacity(0)).hasMessageContaining("capacity");
        assertThatThrownBy(() -> new LimitDemand(LOGIN, key("a"), 0)).hasMessageContaining("cost");
    }

    /** Years pass on the wall and none on the ticker: nobody is let in, and nobody is shut out once it goes on. */
    @Test
    @Tag("row-13")
    void onlyTheTickerRefills() {
        drain("a");
        assertThat(limits.acquire(LOGIN, key("a"))).isInstanceOf(Limited.class);
        advance(Duration.ofSeconds(12));
        assertThat(limits.acquire(LOGIN, key("a"))).isInstanceOf(Admitted.class);
        TickingClock clock = new TickingClock(nanos::get);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
        advance(Duration.ofSeconds(3));
        Clock there = clock.withZone(ZoneId.of("Asia/Tokyo"));
        assertThat(there.instant()).isEqualTo(Instant.EPOCH.plusSeconds(3));
        assertThat(there.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    @Tag("row-13")
    void theRealTickerDoesNotRefillAtOnce() {
        LocalLimits real = LocalLimits.ofCapacity(16);
        LimitRule one = new LimitRule("one", 1, Duration.ofDays(1), 1);

        assertThat(real.acquire(one, key("a"))).isInstanceOf(Admitted.class);
        assertThat(real.acquire(one, key("a"))).isInstanceOf(Limited.class);
    }

    private void drain(String name) {
        for (int i = 0; i < 5; i++) {
            limits.acquire(LOGIN, key(name));
        }
    }

    private void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static LimitKey key(String name) {
        return LimitKey.of("test").account(name);
    }

    /** Keeps the seed visible for anyone who extends the random tests. */
    @Test
    void manyKeysAreKeptApart() {
        Random random = new Random(42);
        LimitRule two = new LimitRule("two", 1, Duration.ofDays(1), 2);
        LocalLimits table = LocalLimits.ofCapacity(2_000, nanos::get);
        for (int i = 0; i < 1_000; i++) {
            LimitKey key = key("k" + i + "-" + random.nextInt());
            assertThat(table.acquire(two, key)).isEqualTo(new Admitted(two, 1));
            assertThat(table.acquire(two, key)).isEqualTo(new Admitted(two, 0));
            assertThat(table.acquire(two, key)).isInstanceOf(Limited.class);
        }
    }
}
