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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real Redis stopped, frozen, restarted, flushed and spoiled under the limits. The breaker's time is the test's own; a
 * call that waited for the server would outlast the time-out.
 */
@Tag("row-38")
@Timeout(60)
class RedisFaultsTest {

    private static final Duration DEADLINE = Duration.ofMillis(50);
    private static final LimitRule RULE = new LimitRule("r", 1, Duration.ofHours(1), 1_000);
    private static final LimitKey KEY = LimitKey.of("k");

    @RegisterExtension
    static final RedisExtension redis = RedisExtension.server();

    @RegisterExtension
    static final RedisExtension standby = RedisExtension.server();

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private RedisScene scene;
    private LimitStore exact;
    private LimitStore limits;

    @BeforeEach
    void connect() {
        scene = new RedisScene(redis);
        exact = scene.exact();
        limits = countedLocallyWithout(exact);
        assertThat(acquire(1)).allMatch(Admitted.class::isInstance);
    }

    private LimitStore countedLocallyWithout(LimitStore store) {
        LimitStore counted = demands -> {
            calls.incrementAndGet();
            return store.acquire(demands);
        };
        return ResilientLimits.over(counted, LocalLimits.ofCapacity(1_000), 2, new Recorder(), nanos::get);
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
    void aStoppedServerIsCountedLocally() {
        redis.stop();

        assertDegradesAndIsLeftAlone();
    }

    @Test
    void aFrozenServerCostsTheDeadlineUntilTheBreakerOpens() {
        try (RedisScene hasty = new RedisScene(redis, DEADLINE)) {
            LimitStore store = hasty.exact();
            awaitAnswer(store);
            limits = countedLocallyWithout(store);
            redis.pause();
            try {
                assertDegradesAndIsLeftAlone();
            } finally {
                redis.resume();
            }
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
        awaitAnswer(exact);
        skip(Duration.ofMillis(6_100));

        List<LimitOutcome> outcomes = acquire(10);

        assertThat(outcomes).allMatch(Admitted.class::isInstance);
        assertThat(told).containsExactly("degraded", "recovered");
    }

    @Test
    void afterAFailoverTheStandbyCountsOnWhereTheFirstStopped() {
        try (RedisScene other = new RedisScene(standby);
                StatefulRedisConnection<String, String> second = other.client.connect()) {
            sync(first -> first.sync().configSet("repl-diskless-sync-delay", "0"));
            second.sync().replicaof(redis.host(), redis.port());
            acquire(99);
            sync(RedisFaultsTest::awaitStandby);
            int address = redis.port();
            redis.stop();
            assertThat(acquire(25)).allMatch(Degraded.class::isInstance);
            second.sync().replicaofNoOne();
            second.sync().configSet("port", Integer.toString(address));
            awaitAnswer(exact);
            skip(Duration.ofMillis(6_100));

            assertThat(limits.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 899));
            assertThat(told).startsWith("degraded");
        } finally {
            standby.restart();
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.000999S", "PT5.001S", "PT-1S"})
    void deadlinesOutsideOneMillisecondToFiveSecondsAreRefused(Duration deadline) {
        assertThatThrownBy(() -> RedisBuckets.options(deadline)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> RedisBuckets.connect(scene.client, deadline))
                .isInstanceOfSatisfying(
                        SecurityMisuseException.class,
                        misuse -> assertThat(misuse.facts()).containsEntry("deadline", deadline));
    }

    private void assertDegradesAndIsLeftAlone() {
        assertThat(acquire(25)).allMatch(Degraded.class::isInstance);
        assertThat(told).containsExactly("degraded");
        calls.set(0);
        // ⌈1,000 / 2⌉ is this node's share of the burst.
        assertThat(acquire(2_000).get(1_999))
                .isInstanceOfSatisfying(
                        Degraded.class, degraded -> assertThat(degraded.local()).isInstanceOf(Limited.class));
        assertThat(calls).as("calls of the store while the breaker is open").hasValue(0);
    }

    private List<LimitOutcome> acquire(int times) {
        List<LimitOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            outcomes.add(limits.acquire(RULE, KEY));
        }
        return outcomes;
    }

    private void skip(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Until the client's own reconnecting is done: asked beside the breaker. */
    private static void awaitAnswer(LimitStore store) {
        boolean answered = false;
        while (!answered) {
            try {
                store.acquire(RULE, LimitKey.of("beside"));
                answered = true;
            } catch (RuntimeException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    /** Until the standby has all that was written; asked in short turns, because a command ends by the client's deadline. */
    private static void awaitStandby(StatefulRedisConnection<String, String> first) {
        // The server waits for what this connection wrote, and with it for all that was written before.
        first.sync().set("mark", "last");
        while (first.sync().waitForReplication(1, 500) == 0) {
            Thread.onSpinWait();
        }
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
