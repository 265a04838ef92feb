package com.petmatch.security.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.testkit.LimitStoreContract;
import com.petmatch.testkit.RedisExtension;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RedisLimitsTest extends LimitStoreContract {

    private static final LimitKey KEY = LimitKey.of("k");
    private static final LimitRule RULE = new LimitRule("r", 1, Duration.ofMinutes(1), 3);

    @RegisterExtension
    static final RedisExtension redis = RedisExtension.server();

    private RedisScene scene;

    @BeforeEach
    void connect() {
        scene = new RedisScene(redis);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Override
    protected LimitStore storeOn(LongSupplier storeNanos) {
        return RedisLimits.connect(
                scene.client, RedisScene.NAMES, () -> Long.toString(storeNanos.getAsLong() / 1_000L));
    }

    @Test
    @Tag("row-39")
    void theServersTimeIsCountedWithoutBeingGiven() {
        try (RedisLimits limits = RedisLimits.connect(scene.client, RedisScene.NAMES)) {
            LimitRule day = new LimitRule("day", 1, Duration.ofDays(1), 1);
            limits.acquire(day, KEY);

            assertThat(((Limited) limits.acquire(day, KEY)).retryAfter())
                    .isBetween(Duration.ofHours(23), Duration.ofDays(1));
        }
    }

    @Test
    @Tag("row-13")
    void aClockThatGoesBackHoldsAKeyUpByItsBurstAtMost() {
        AtomicLong micros = new AtomicLong(Duration.ofDays(20_000).toSeconds() * 1_000_000L);
        LimitStore limits = RedisLimits.connect(scene.client, RedisScene.NAMES, () -> Long.toString(micros.get()));
        LimitKey key = LimitKey.of("back");
        limits.acquire(RULE, key);
        micros.addAndGet(-Duration.ofDays(365).toSeconds() * 1_000_000L);

        Limited limited = (Limited) limits.acquire(RULE, key);
        assertThat(limited.retryAfter()).isEqualTo(Duration.ofMinutes(1));
        micros.addAndGet(60_000_000L);
        assertThat(limits.acquire(RULE, key)).isEqualTo(new Admitted(RULE, 0));
    }

    @Test
    @Tag("row-38")
    void aRestartedServerIsTaughtTheScriptAgain() {
        try (RedisLimits limits = RedisLimits.connect(scene.client, RedisScene.NAMES)) {
            limits.acquire(RULE, LimitKey.of("taught"));
            try (StatefulRedisConnection<String, String> connection = scene.client.connect()) {
                connection.sync().scriptFlush();
                connection.sync().flushall();
            }

            assertThat(limits.acquire(RULE, LimitKey.of("taught"))).isEqualTo(new Admitted(RULE, 2));
        }
    }

    @Test
    @Tag("row-38")
    void aKeyOfTheWrongTypeThrowsAndTakesNothing() {
        try (RedisLimits limits = RedisLimits.connect(scene.client, RedisScene.NAMES);
                StatefulRedisConnection<String, String> connection = scene.client.connect()) {
            connection.sync().flushall();
            limits.acquire(RULE, KEY);
            String name = connection.sync().keys("petmatch:gcra:*").get(0);
            connection.sync().del(name);
            connection.sync().lpush(name, "spoiled");
            LimitRule other = LimitRule.perMinute("other", 5);

            assertThatThrownBy(() -> limits.acquire(List.of(LimitDemand.one(other, KEY), LimitDemand.one(RULE, KEY))))
                    .isInstanceOf(RuntimeException.class);
            assertThat(limits.acquire(other, KEY)).isEqualTo(new Admitted(other, 4));
        }
    }

    @Test
    void ratesAboveAMillionASecondCountAsAMillion() {
        AtomicLong micros = new AtomicLong(1_000_000);
        LimitStore limits = RedisLimits.connect(scene.client, RedisScene.NAMES, () -> Long.toString(micros.get()));
        LimitRule fast = new LimitRule("fast", 1_000_000_000, Duration.ofSeconds(1), 2);
        limits.acquire(List.of(new LimitDemand(fast, KEY, 2)));

        assertThat(limits.acquire(fast, KEY)).isEqualTo(Limited.until(fast, Duration.ofNanos(1_000)));
    }
}
