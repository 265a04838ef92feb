package com.petmatch.platform.limit;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.parts.Settings.Database;
import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.DeadlineLimits;
import com.petmatch.security.limit.LeasedLimits;
import com.petmatch.security.limit.LimitDemand;
import com.petmatch.security.limit.LimitListener;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.limit.ResilientLimits;
import com.petmatch.security.postgres.PostgresBuckets;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Limits that all hosts of a database share. Has connections of its own, outside of every transaction of the host; while
 * the database does not answer in time, each host counts its share. Safe for concurrent use.
 */
public final class SharedLimits implements LimitStore, AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int WAITING_CALLS = 64;
    private static final Duration DEADLINE = Duration.ofMillis(50);
    private static final long CONNECTION_WAIT_MILLIS = 250;

    private final HikariDataSource pool;
    private final ThreadPoolExecutor calls;
    private final PostgresBuckets buckets;
    private final LimitStore store;

    /**
     * Opens the connections.
     *
     * @param nameKey the same on every host, or they would not count together
     * @param local counts this host's share while the database is away
     */
    public SharedLimits(Database database, int nodes, Secret nameKey, LocalLimits local, LimitListener listener) {
        pool = pool(database);
        calls = new ThreadPoolExecutor(
                CONNECTIONS,
                CONNECTIONS,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING_CALLS),
                SharedLimits::named,
                new ThreadPoolExecutor.AbortPolicy());
        buckets = PostgresBuckets.of(pool);
        LimitStore exact = DeadlineLimits.over(BucketLimitStore.over(buckets.buckets(), nameKey), DEADLINE, calls);
        store = ResilientLimits.over(LeasedLimits.of(exact, nodes), local, nodes, listener);
    }

    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        return store.acquire(demands);
    }

    /** Forgets up to that many buckets that have been full for a while. */
    public int removeExpired(int batch) {
        return buckets.removeExpired(batch);
    }

    @Override
    public void close() {
        calls.shutdownNow();
        pool.close();
    }

    private static HikariDataSource pool(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("petmatch-limits");
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password().revealText());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(CONNECTION_WAIT_MILLIS);
        pool.setValidationTimeout(CONNECTION_WAIT_MILLIS);
        pool.addDataSourceProperty("socketTimeout", "5");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "petmatch-limits");
        thread.setDaemon(true);
        return thread;
    }
}
