package com.petmatch.security.postgres;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.limit.StoreClock;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Buckets of limits in the table {@code limit_bucket}, counted by the server's own time.
 *
 * <p>Give it a data source of its own that is <em>not</em> transaction-aware: each call is one short transaction, so a
 * business change that is rolled back never gives a token back. A driver waits for a stopped server without an end: put
 * {@code DeadlineLimits} around the store. A crash of the server empties the table, which refills every limit. Safe for
 * concurrent use.
 */
public final class PostgresBuckets {

    private static final Duration KEPT_WHEN_FULL = Duration.ofSeconds(10);
    private static final Duration DEADLINE = Duration.ofMillis(50);
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    private PostgresBuckets(DataSource dataSource, Duration deadline, StoreClock clock) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("petmatch_security.limit_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                .requestTimeout(deadline)
                .clientClock(new StoreTime(clock))
                .build();
    }

    /** Buckets on this data source, by its {@code clock_timestamp()}, with a deadline of 50 ms a call. */
    public static PostgresBuckets of(DataSource dataSource) {
        return of(dataSource, DEADLINE);
    }

    /** The same with another deadline a call, 1 ms to 5 s. */
    public static PostgresBuckets of(DataSource dataSource, Duration deadline) {
        if (deadline.compareTo(SHORTEST) < 0 || deadline.compareTo(LONGEST) > 0) {
            throw new SecurityMisuseException(
                    SecurityErrors.PIPELINE_INCOMPLETE,
                    "Expected a deadline of 1 ms to 5 s, got " + deadline,
                    Map.of("deadline", deadline));
        }
        return new PostgresBuckets(dataSource, deadline, StoreClock.of(() -> serverNanos(dataSource)));
    }

    /** For tests: counts by another clock than the server's, and waits as long as a busy machine needs. */
    static PostgresBuckets of(DataSource dataSource, StoreClock clock) {
        return new PostgresBuckets(dataSource, LONGEST, clock);
    }

    /** The buckets, for {@code BucketLimitStore.over}. */
    public ProxyManager<String> buckets() {
        return buckets;
    }

    /** Removes up to that many buckets that have been full for a while and returns how many; the host calls it. */
    public int removeExpired(int batch) {
        return buckets.removeExpired(batch);
    }

    private static long serverNanos(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet time =
                        statement.executeQuery("select (extract(epoch from clock_timestamp()) * 1000000)::bigint")) {
            time.next();
            return time.getLong(1) * 1_000L;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not tell its time", e);
        }
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
