package com.petmatch.security.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitListener;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.limit.ResilientLimits;
import com.petmatch.testkit.RedisExtension;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real Redis stopped, frozen, restarted, flushed and spoiled under the limits. Only the breaker's rest is not waited for. */
@Tag("row-38")
class RedisFaultsTest {

    /** 50 ms and room for a busy machine; a call that waited for the server would take seconds. */
    private static final long DEADLINE_NANOS = Duration.ofMillis(50 + 150).toNanos();

    private static final LimitRule RULE = new LimitRule("r", 1, Duration.ofHours(1), 1_000);
    private static final LimitKey KEY = LimitKey.of("k");

    @RegisterExtension
    static final RedisExtension redis = RedisExtension.server();

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong skipped = new AtomicLong();
    private RedisScene scene;
    private LimitStore exact;
    private LimitStore limits;

    @BeforeEach
    void connect() {
        scene = new RedisScene(redis);
        exact = scene.exact();
        LimitStore counted = demands -> {
            calls.incrementAndGet();
            return exact.acquire(demands);
        };
        limits = ResilientLimits.over(
                counted, LocalLimits.ofCapacity(1_000), 2, new Recorder(), () -> System.nanoTime() + skipped.get());
        assertThat(acquire(1)).allMatch(Admitted.class::isInstance);
    }

    @AfterEach
    void close() {
        scene.close();
        redis.stop();
        redis.start();
    }

    private final class Recorder implements LimitListener {

        @Override
        public void degraded() {
            told.add("degraded");
        }

        @Override
        public void recovered() {
            told.add("recovered");
        }
    }

    @Test
    void aStoppedServerCostsNothingAndIsCountedLocally() {
        redis.stop();

        assertDegradesWithinTheDeadline();
    }

    @Test
    void aFrozenServerCostsTheDeadlineUntilTheBreakerOpens() {
        redis.pause();
        try {
            assertDegradesWithinTheDeadline();
        } finally {
            redis.resume();
        }
    }

    @Test
    void aServerThatComesBackOnItsPortIsTriedByThreeCallsThenCounts() {
        int port = redis.port();
        redis.stop();
        acquire(30);
        assertThat(told).containsExactly("degraded");
        skip(Duration.ofMillis(6_100));
        calls.set(0);
        acquire(50);
        assertThat(calls).as("probes while it is still away").hasValueLessThanOrEqualTo(3);
        redis.start(port);
        awaitAnswer();
        skip(Duration.ofMillis(6_100));

        List<LimitOutcome> outcomes = acquire(10);

        assertThat(outcomes).allMatch(Admitted.class::isInstance);
        assertThat(told).containsExactly("degraded", "recovered");
    }

    @Test
    void aFlushedServerStartsItsBucketsAnew() {
        acquire(100);
        sync(connection -> connection.sync().flushall());

        assertThat(limits.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 999));
    }

    @Test
    void aKeyOfTheWrongTypeIsAFailureOfTheStoreAndNothingElse() {
        sync(connection -> {
            String name = connection.sync().keys("petmatch:limit:*").get(0);
            connection.sync().del(name);
            connection.sync().lpush(name, "spoiled");
        });

        assertThat(acquire(3)).allMatch(Degraded.class::isInstance);
        assertThat(limits.acquire(RULE, LimitKey.of("other"))).isInstanceOf(Admitted.class);
    }

    @Test
    void keysExpireOnceTheyAreFullAndNoSecretIsInTheirNames() {
        sync(connection -> {
            String name = connection.sync().keys("*").get(0);
            assertThat(name).matches("petmatch:limit:[A-Za-z0-9_-]{22}");
            assertThat(connection.sync().pttl(name))
                    .isBetween(1L, Duration.ofHours(2).toMillis());
        });
    }

    @Test
    @Tag("row-39")
    void twoNodesCountTheServersTimeWhateverTheirOwnIs() {
        LimitRule rule = new LimitRule("shared", 1, Duration.ofDays(1), 40);
        try (RedisScene second = new RedisScene(redis)) {
            LimitStore other = second.exact();
            int admitted = 0;
            for (int i = 0; i < 50; i++) {
                admitted += (i % 2 == 0 ? limits : other).acquire(rule, KEY) instanceof Admitted ? 1 : 0;
            }
            assertThat(admitted).isEqualTo(40);
        }
    }

    @Test
    void aClientThatCouldWaitForeverIsRefused() {
        RedisClient careless = RedisClient.create(redis.url());
        try {
            assertThatThrownBy(() -> RedisBuckets.connect(careless)).isInstanceOf(SecurityMisuseException.class);
        } finally {
            careless.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        }
    }

    private void assertDegradesWithinTheDeadline() {
        long slowest = 0;
        for (int i = 0; i < 25; i++) {
            long start = System.nanoTime();
            LimitOutcome outcome = limits.acquire(RULE, KEY);
            slowest = Math.max(slowest, System.nanoTime() - start);
            assertThat(outcome).isInstanceOf(Degraded.class);
        }
        assertThat(slowest).isLessThan(DEADLINE_NANOS);
        assertThat(told).containsExactly("degraded");
        assertThat(p99NanosOf(2_000))
                .as("breaker open")
                .isLessThan(Duration.ofMillis(2).toNanos());
        // ⌈1,000 / 2⌉ is this node's share of the burst.
        assertThat(acquire(600).get(599))
                .isInstanceOfSatisfying(
                        Degraded.class, degraded -> assertThat(degraded.local()).isInstanceOf(Limited.class));
    }

    private long p99NanosOf(int times) {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            limits.acquire(RULE, KEY);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return nanos[times * 99 / 100];
    }

    private List<LimitOutcome> acquire(int times) {
        List<LimitOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            outcomes.add(limits.acquire(RULE, KEY));
        }
        return outcomes;
    }

    private void skip(Duration time) {
        skipped.addAndGet(time.toNanos());
    }

    /** Until the client's own reconnecting is done: asked beside the breaker. */
    private void awaitAnswer() {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            try {
                exact.acquire(RULE, LimitKey.of("beside"));
                return;
            } catch (RuntimeException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("Expected Redis to answer again");
    }

    private interface Use {
        void of(StatefulRedisConnection<String, String> connection);
    }

    private void sync(Use use) {
        try (StatefulRedisConnection<String, String> connection = scene.client.connect()) {
            use.of(connection);
        }
    }
}
