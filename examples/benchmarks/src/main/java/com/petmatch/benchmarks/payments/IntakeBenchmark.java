package com.petmatch.benchmarks.payments;

import com.petmatch.benchmarks.postgres.Database;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.payments.Payments;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.postgres.PostgresPaymentStores;
import com.petmatch.payments.webhook.Receipt;
import com.petmatch.payments.webhook.Webhooks;
import com.petmatch.testkit.Migrator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/**
 * Row P5: events per second taken in from eight threads, on PostgreSQL with fsync on, each event a new one of 2.0 KB. Ours
 * checks limits and signature, reads the header and stores once; the yardstick, plain JDBC, only inserts the same row into the
 * same table and commits.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(8)
public class IntakeBenchmark {

    /** Ours, in a database of its own. */
    @State(Scope.Benchmark)
    public static class Ours {

        private final AtomicLong numbers = new AtomicLong();
        private final StripeEvent sample = StripeEvent.of("payment_intent.succeeded");
        private Database database;
        private Webhooks webhooks;

        @Setup(Level.Trial)
        public void open() {
            database = new Database();
            Migrator.migrate(database.pool(), List.of("payments"));
            webhooks = Payments.builder()
                    .gateway(StripeEvent.gateway())
                    .stores(PostgresPaymentStores.of(database.pool()))
                    .clock(() -> StripeEvent.NOW)
                    .ids(new UuidV7IdSource(() -> StripeEvent.NOW))
                    .build()
                    .webhooks();
        }

        Receipt receive() {
            Receipt receipt =
                    webhooks.receive(GatewayId.STRIPE, next(sample, numbers).delivery());
            if (!(receipt instanceof Receipt.Accepted)) {
                throw new IllegalStateException("Expected an accepted event, got " + receipt);
            }
            return receipt;
        }

        long stored() {
            return database.number("select count(*) from petmatch_payments.webhook_event");
        }

        @TearDown(Level.Trial)
        public void close() {
            long stored = stored();
            database.close();
            if (stored != numbers.get()) {
                throw new IllegalStateException("Expected " + numbers + " events, got " + stored);
            }
        }
    }

    /** The yardstick, in a database of its own. */
    @State(Scope.Benchmark)
    public static class Plain {

        private static final String INSERT =
                "insert into petmatch_payments.webhook_event (tenant, gateway, account, event_id,"
                        + " type, created_at, body, received_at, state, failures, due_at, failure)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
        private static final OffsetDateTime NOW = StripeEvent.NOW.atOffset(ZoneOffset.UTC);

        private final AtomicLong numbers = new AtomicLong();
        private final StripeEvent sample = StripeEvent.of("payment_intent.succeeded");
        private Database database;

        @Setup(Level.Trial)
        public void open() {
            database = new Database();
            Migrator.migrate(database.pool(), List.of("payments"));
        }

        int insert() throws SQLException {
            StripeEvent event = next(sample, numbers);
            try (Connection connection = database.pool().getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
                    statement.setObject(1, TenantId.SINGLE.value());
                    statement.setString(2, "stripe");
                    statement.setString(3, "");
                    statement.setString(4, event.id());
                    statement.setString(5, "payment_intent.succeeded");
                    statement.setObject(6, NOW);
                    statement.setBytes(7, event.body());
                    statement.setObject(8, NOW);
                    statement.setString(9, "DUE");
                    statement.setInt(10, 0);
                    statement.setObject(11, NOW);
                    statement.setString(12, "");
                    int inserted = statement.executeUpdate();
                    connection.commit();
                    return inserted;
                }
            }
        }

        long stored() {
            return database.number("select count(*) from petmatch_payments.webhook_event");
        }

        @TearDown(Level.Trial)
        public void close() {
            database.close();
        }
    }

    @Benchmark
    public Receipt receive(Ours ours) {
        return ours.receive();
    }

    @Benchmark
    public int insertAndCommit(Plain plain) throws SQLException {
        return plain.insert();
    }

    // Both sides make and sign their events within the measured time.
    private static StripeEvent next(StripeEvent sample, AtomicLong numbers) {
        return sample.withId("evt_" + Long.toString(1_000_000_000L + numbers.getAndIncrement()));
    }
}
