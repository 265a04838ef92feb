package com.petmatch.security.redis;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.testkit.RedisExtension;
import io.lettuce.core.RedisClient;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;

/** A client of the test's server, which connects again within a tenth of a second. */
final class RedisScene implements AutoCloseable {

    static final Secret NAMES = Secret.of("0123456789abcdef0123456789abcdef");

    /** Longer than a busy machine needs: where a test counts, the deadline takes no part. */
    static final Duration PATIENT = Duration.ofSeconds(5);

    private final ClientResources resources = ClientResources.builder()
            .ioThreadPoolSize(2)
            .computationThreadPoolSize(2)
            .reconnectDelay(Delay.constant(Duration.ofMillis(100)))
            .build();
    private final Duration deadline;
    final RedisClient client;

    RedisScene(RedisExtension redis) {
        this(redis, PATIENT);
    }

    RedisScene(RedisExtension redis, Duration deadline) {
        this.deadline = deadline;
        client = RedisClient.create(resources, redis.url());
        client.setOptions(RedisBuckets.options(deadline));
    }

    LimitStore exact() {
        return BucketLimitStore.over(RedisBuckets.connect(client, deadline).buckets(), NAMES);
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        resources.shutdown();
    }
}
