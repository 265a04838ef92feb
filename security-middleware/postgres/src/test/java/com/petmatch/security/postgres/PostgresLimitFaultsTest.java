package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.limit.BucketLimitStore;
import com.petmatch.security.limit.DeadlineLimits;
import com.petmatch.security.limit.LimitKey;
import com.petmatch.security.limit.LimitListener;
import com.petmatch.security.limit.LimitOutcome;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Degraded;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.limit.ResilientLimits;
import com.petmatch.testkit.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A real PostgreSQL of this class's own, stopped, frozen and crashed under the limits. */
@Tag("row-38")
class PostgresLimitFaultsTest {

    private static final LimitRule RULE = new LimitRule("r", 1, Duration.ofHours(1), 1_000);
    private static final LimitKey KEY = LimitKey.of("k");
    private static final Duration DEADLINE = Duration.ofMillis(50);

    /** The deadline and room for a busy machine; a driver that waits takes seconds. */
    private static final long SLOWEST = Duration.ofMillis(50 + 200).toNanos();

    private static PostgresServer server;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicLong skipped = new AtomicLong();
    private final ExecutorService executor =
            new ThreadPoolExecutor(0, 4, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
    private LimitStore exact;
    private LimitStore limits;

    @BeforeAll
    static void start() throws SQLException, IOException {
        server = PostgresServer.startedDurable();
        execute("create schema petmatch_security");
        execute(script("V3__limit_buckets.sql"));
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @BeforeEach
    void prepare() throws SQLException {
        execute("truncate petmatch_security.limit_bucket");
        DataSource dataSource = server.dataSource("postgres");
        exact = BucketLimitStore.over(
                PostgresBuckets.of(dataSource).buckets(), Secret.of("0123456789abcdef0123456789abcdef"));
        exact.acquire(RULE, KEY);
        limits = ResilientLimits.over(
                DeadlineLimits.over(exact, DEADLINE, executor),
                LocalLimits.ofCapacity(100),
                2,
                new Recorder(),
                () -> System.nanoTime() + skipped.get());
    }

    @AfterEach
    void close() {
        executor.shutdownNow();
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
    void aFrozenServerCostsTheDeadlineAndThenNothing() {
        server.pause();
        try {
            assertThat(slowestOf(25)).isLessThan(SLOWEST);
            assertThat(told).containsExactly("degraded");
        } finally {
            server.resume();
        }
        awaitAnswer();
        skipped.addAndGet(Duration.ofMillis(6_100).toNanos());

        awaitRecovery();

        assertThat(told).contains("recovered");
    }

    @Test
    void aStoppedServerIsCountedLocallyUntilItIsBack() {
        server.stop();
        try {
            assertThat(slowestOf(25)).isLessThan(SLOWEST);
            assertThat(told).containsExactly("degraded");
        } finally {
            server.start();
        }
        awaitAnswer();
        skipped.addAndGet(Duration.ofMillis(6_100).toNanos());

        awaitRecovery();

        assertThat(told).contains("recovered");
    }

    @Test
    void aCrashRefillsTheBuckets() {
        assertThat(exact.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 998));
        server.crash();
        server.start();
        awaitAnswer();

        assertThat(exact.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 999));
    }

    private long slowestOf(int times) {
        long slowest = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            LimitOutcome outcome = limits.acquire(RULE, KEY);
            slowest = Math.max(slowest, System.nanoTime() - start);
            assertThat(outcome).isInstanceOf(Degraded.class);
        }
        return slowest;
    }

    /** Probes may be slow on a busy machine and rest the breaker again: skipped until one round is fast enough. */
    private void awaitRecovery() {
        for (int i = 0; i < 40 && !told.contains("recovered"); i++) {
            for (int probe = 0; probe < 3; probe++) {
                limits.acquire(RULE, KEY);
            }
            skipped.addAndGet(Duration.ofMillis(6_100).toNanos());
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            try {
                exact.acquire(RULE, LimitKey.of("beside"));
                return;
            } catch (RuntimeException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("Expected PostgreSQL to answer again");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.dataSource("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = PostgresBuckets.class.getResourceAsStream("/db/petmatch/security/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
