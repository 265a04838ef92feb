package com.petmatch.security.redis;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.limit.StoreClock;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Buckets of limits on a Redis server, counted by the server's own time.
 *
 * <pre>{@code
 * client.setOptions(RedisBuckets.options());
 * RedisBuckets redis = RedisBuckets.connect(client);
 * LimitStore limits = ResilientLimits.over(
 *     LeasedLimits.of(BucketLimitStore.over(redis.buckets(), nameKey), nodes), local, nodes, listener);
 * }</pre>
 *
 * <p>A call waits for 50 ms at most, or for another deadline of 1 ms to 5 s that the host names, and not at all while the
 * connection is lost; a bucket's key expires 10 s after it is full again. The host's client brings the threads and decides
 * how fast it connects again. Safe for concurrent use.
 */
public final class RedisBuckets implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofMillis(50);
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration KEPT_WHEN_FULL = Duration.ofSeconds(10);
    private static final int MAX_RETRIES = 3;
    private static final String KEY_PREFIX = "petmatch:limit:";

    private final StatefulRedisConnection<String, byte[]> connection;
    private final ProxyManager<String> buckets;

    private RedisBuckets(StatefulRedisConnection<String, byte[]> connection, Duration deadline, StoreClock clock) {
        this.connection = connection;
        this.buckets = Bucket4jLettuce.casBasedBuilder(connection)
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .requestTimeout(deadline)
                .maxRetries(MAX_RETRIES)
                .clientClock(new StoreTime(clock))
                .build()
                .withMapper(name -> KEY_PREFIX + name);
    }

    /** What a client needs so that a silent or lost server costs 50 ms or nothing: a host may add to it. */
    public static ClientOptions options() {
        return options(DEADLINE);
    }

    /** The same with another deadline a command, 1 ms to 5 s. */
    public static ClientOptions options(Duration deadline) {
        return ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled(requireWithinBounds(deadline)))
                .build();
    }

    /** Connects; refuses a client whose commands could wait without an end. */
    public static RedisBuckets connect(RedisClient client) {
        return connect(client, DEADLINE);
    }

    /** The same with another deadline a call, 1 ms to 5 s; a command of the client ends by the client's own. */
    public static RedisBuckets connect(RedisClient client, Duration deadline) {
        requireBounded(client.getOptions());
        requireWithinBounds(deadline);
        StatefulRedisConnection<String, byte[]> connection = connected(client);
        return new RedisBuckets(connection, deadline, StoreClock.of(() -> serverNanos(connection)));
    }

    /** For tests: counts by another clock than the server's, and waits as long as a busy machine needs. */
    static RedisBuckets connect(RedisClient client, StoreClock clock) {
        return new RedisBuckets(connected(client), LONGEST, clock);
    }

    private static StatefulRedisConnection<String, byte[]> connected(RedisClient client) {
        return client.connect(RedisCodec.of(StringCodec.ASCII, ByteArrayCodec.INSTANCE));
    }

    private static Duration requireWithinBounds(Duration deadline) {
        if (deadline.compareTo(SHORTEST) < 0 || deadline.compareTo(LONGEST) > 0) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE,
                    "Expected a deadline of 1 ms to 5 s, got " + deadline,
                    Map.of("deadline", deadline));
        }
        return deadline;
    }

    static void requireBounded(ClientOptions options) {
        if (!options.getTimeoutOptions().isTimeoutCommands()
                || options.getDisconnectedBehavior() != DisconnectedBehavior.REJECT_COMMANDS) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE,
                    "Expected a client with command time-outs that rejects commands while disconnected",
                    Map.of());
        }
    }

    /** The buckets, for {@code BucketLimitStore.over}. */
    public ProxyManager<String> buckets() {
        return buckets;
    }

    /** Redis {@code TIME}: whole seconds and microseconds. */
    private static long serverNanos(StatefulRedisConnection<String, byte[]> connection) {
        List<byte[]> time = connection.sync().time();
        return number(time.get(0)) * 1_000_000_000L + number(time.get(1)) * 1_000L;
    }

    private static long number(byte[] digits) {
        return Long.parseLong(new String(digits, StandardCharsets.US_ASCII));
    }

    /** Closes the connection; the client stays the host's. */
    @Override
    public void close() {
        connection.close();
    }

    /** Bucket4j takes only meters that call themselves wall clocks: the store's is one. */
    private record StoreTime(StoreClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
