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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A real PostgreSQL of this class's own, stopped, frozen and crashed under the limits. The breaker's time is the test's
 * own; a call that waited for the server would outlast the time-out.
 */
@Tag("row-38")
@Timeout(120)
class PostgresLimitFaultsTest {

    private static final LimitRule RULE = new LimitRule("r", 1, Duration.ofHours(1), 1_000);
    private static final LimitKey KEY = LimitKey.of("k");
    private static final Duration DEADLINE = Duration.ofMillis(50);

    /** Longer than a busy machine needs: where a test counts, the deadline takes no part. */
    private static final Duration PATIENT = Duration.ofSeconds(5);

    private static PostgresServer server;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final ExecutorService executor =
            new ThreadPoolExecutor(0, 4, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
    private boolean inHaste = true;
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
                PostgresBuckets.of(dataSource, PATIENT).buckets(), Secret.of("0123456789abcdef0123456789abcdef"));
        exact.acquire(RULE, KEY);
        LimitStore hasty = DeadlineLimits.over(exact, DEADLINE, executor);
        LimitStore counted = demands -> {
            calls.incrementAndGet();
            return (inHaste ? hasty : exact).acquire(demands);
        };
        limits = ResilientLimits.over(counted, LocalLimits.ofCapacity(100), 2, new Recorder(), nanos::get);
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
            assertDegradesAndIsLeftAlone();
        } finally {
            server.resume();
        }
        awaitAnswer();

        awaitRecovery();

        assertThat(told).containsExactly("degraded", "recovered");
    }

    @Test
    void aStoppedServerIsCountedLocallyUntilItIsBack() {
        server.stop();
        try {
            assertDegradesAndIsLeftAlone();
        } finally {
            server.start();
        }
        awaitAnswer();

        awaitRecovery();

        assertThat(told).containsExactly("degraded", "recovered");
    }

    @Test
    void aCrashRefillsTheBuckets() {
        assertThat(exact.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 998));
        server.crash();
        server.start();
        awaitAnswer();

        assertThat(exact.acquire(RULE, KEY)).isEqualTo(new Admitted(RULE, 999));
    }

    private void assertDegradesAndIsLeftAlone() {
        assertThat(acquire(25)).allMatch(Degraded.class::isInstance);
        assertThat(told).containsExactly("degraded");
        calls.set(0);
        assertThat(acquire(2_000)).allMatch(Degraded.class::isInstance);
        assertThat(calls).as("calls of the store while the breaker is open").hasValue(0);
    }

    private List<LimitOutcome> acquire(int times) {
        List<LimitOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            outcomes.add(limits.acquire(RULE, KEY));
        }
        return outcomes;
    }

    /** The breaker's rest is over, and its three probes have the time that a busy machine needs. */
    private void awaitRecovery() {
        inHaste = false;
        nanos.addAndGet(Duration.ofMillis(6_100).toNanos());
        assertThat(acquire(3)).allMatch(Admitted.class::isInstance);
    }

    private void awaitAnswer() {
        boolean answered = false;
        while (!answered) {
            try {
                exact.acquire(RULE, LimitKey.of("beside"));
                answered = true;
            } catch (RuntimeException notYet) {
                Thread.onSpinWait();
            }
        }
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
