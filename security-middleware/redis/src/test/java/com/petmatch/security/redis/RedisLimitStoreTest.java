package com.petmatch.security.redis;

import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.StoreClock;
import com.petmatch.security.testkit.LimitStoreContract;
import com.petmatch.testkit.RedisExtension;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The promises of the port, kept on a real server by the clock of the test. */
class RedisLimitStoreTest extends LimitStoreContract {

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
        StoreClock clock = StoreClock.of(storeNanos, storeNanos);
        return BucketLimitStore.over(RedisBuckets.connect(scene.client, clock).buckets(), RedisScene.NAMES);
    }
}
