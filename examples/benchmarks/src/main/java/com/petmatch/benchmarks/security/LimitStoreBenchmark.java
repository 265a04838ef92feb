package com.petmatch.benchmarks.security;

import com.petmatch.benchmarks.postgres.Database;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.LeasedLimits;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitListener;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Limited;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.limit.ResilientLimits;
import com.petmatch.security.postgres.PostgresBuckets;
import com.petmatch.security.redis.RedisBuckets;
import com.petmatch.security.redis.RedisLimits;
import com.petmatch.testkit.Migrator;
import com.petmatch.testkit.RedisExtension;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeoutException;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One key on a real server: Bucket4j's own proxies, ours over them, and leases of fifty tokens; the median counts. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class LimitStoreBenchmark {

    /** L = 3,000 · 0.05 / 3 = 50, good for half a millisecond. */
    static final LimitRule RULE = new LimitRule("hot", 100_000, Duration.ofSeconds(1), 3_000);

    private static final int NODES = 3;

    // What is measured is how long an answer takes, not how soon ours gives up on it.
    private static final Duration PATIENT = Duration.ofSeconds(5);
    private static final Secret NAMES = Secret.of("0123456789abcdef0123456789abcdef");
    private static final LimitKey KEY = LimitKey.of("hot").account("one");

    private final RedisExtension server = RedisExtension.server();
    private Redis redis;
    private Postgres postgres;

    private record Redis(RedisClient client, Bucket rival, LimitStore exact, LimitStore script, LimitStore leased) {}

    private record Postgres(Database database, Bucket rival, LimitStore exact) {}

    @Setup
    public void start() {
        server.start();
        RedisClient client = RedisClient.create(server.url());
        client.setOptions(RedisBuckets.options(PATIENT));
        LimitStore exact =
                BucketLimitStore.over(RedisBuckets.connect(client, PATIENT).buckets(), NAMES);
        LimitStore leased = ResilientLimits.over(
                LeasedLimits.of(exact, NODES), LocalLimits.ofCapacity(1_000), NODES, LimitListener.none());
        redis = new Redis(client, bucket(redisRival(client)), exact, RedisLimits.connect(client, NAMES), leased);

        Database database = new Database();
        DataSource dataSource = database.pool();
        Migrator.migrate(dataSource, List.of("security"));
        postgres = new Postgres(
                database,
                bucket(postgresRival(dataSource)),
                BucketLimitStore.over(PostgresBuckets.of(dataSource, PATIENT).buckets(), NAMES));
    }

    private static ProxyManager<String> redisRival(RedisClient client) {
        return Bucket4jLettuce.casBasedBuilder(
                        client.connect(RedisCodec.of(StringCodec.ASCII, ByteArrayCodec.INSTANCE)))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .build();
    }

    private static ProxyManager<String> postgresRival(DataSource dataSource) {
        return Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("petmatch_security.limit_bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                .build();
    }

    private static Bucket bucket(ProxyManager<String> proxies) {
        return proxies.builder()
                .build(
                        "rival",
                        () -> BucketConfiguration.builder()
                                .addLimit(limit ->
                                        limit.capacity(RULE.burst()).refillGreedy(RULE.tokens(), RULE.period()))
                                .build());
    }

    @TearDown
    public void stop() {
        redis.client().shutdown();
        server.stop();
        postgres.database().close();
    }

    @Benchmark
    public ConsumptionProbe redisBucket4j() {
        return redis.rival().tryConsumeAndReturnRemaining(1);
    }

    @Benchmark
    public LimitOutcome redisExact() {
        return asked(redis.exact());
    }

    /** One round trip. */
    @Benchmark
    public LimitOutcome redisScript() {
        return asked(redis.script());
    }

    @Benchmark
    public LimitOutcome redisLeased() {
        return redis.leased().acquire(RULE, KEY);
    }

    @Benchmark
    public ConsumptionProbe postgresBucket4j() {
        return postgres.rival().tryConsumeAndReturnRemaining(1);
    }

    @Benchmark
    public LimitOutcome postgresExact() {
        return asked(postgres.exact());
    }

    /** On a busy machine the deadline of 50 ms strikes now and then: that is a sample like any other. */
    private static LimitOutcome asked(LimitStore store) {
        try {
            return store.acquire(RULE, KEY);
        } catch (TimeoutException | RedisCommandTimeoutException late) {
            return Limited.forEver(RULE);
        }
    }
}
