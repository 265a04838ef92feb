package com.petmatch.benchmarks.payments;

import com.petmatch.benchmarks.postgres.Database;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.postgres.PostgresPaymentStores;
import com.petmatch.testkit.Migrator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Row P2: a whole charge on PostgreSQL with fsync on, the call to the provider on loopback included, and the yardstick of two
 * commits, each of one row of 400 bytes. A charge cannot do with fewer: one before the call and one after it.
 */
@BenchmarkMode({Mode.AverageTime, Mode.Throughput})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChargePostgresBenchmark {

    /** Ours, in a database of its own. */
    @State(Scope.Benchmark)
    public static class Ours {

        private Database database;
        private FixedProvider provider;
        private Orders orders;

        @Setup(Level.Trial)
        public void open() {
            database = new Database();
            Migrator.migrate(database.pool(), List.of("payments"));
            provider = new FixedProvider();
            orders = new Orders(PostgresPaymentStores.of(database.pool()), provider.address());
        }

        ChargeOutcome charge() {
            return orders.charge();
        }

        long paid() {
            return database.number("select count(*) from petmatch_payments.order_payment");
        }

        @TearDown(Level.Trial)
        public void close() {
            long paid = paid();
            long answered = provider.answered();
            provider.close();
            database.close();
            if (paid != orders.charged() || answered != paid) {
                throw new IllegalStateException(
                        "Expected " + orders.charged() + " orders paid by a call each, got " + paid + ", " + answered);
            }
        }
    }

    /** The yardstick, in a database of its own. */
    @State(Scope.Benchmark)
    public static class Plain {

        private static final String ROW = "x".repeat(400);

        private Database database;

        @Setup(Level.Trial)
        public void open() {
            database = new Database();
            database.execute("create table plain (id uuid primary key, body text not null)");
        }

        int commit() throws SQLException {
            try (Connection connection = database.pool().getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement statement = connection.prepareStatement("insert into plain values (?, ?)")) {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setString(2, ROW);
                    int inserted = statement.executeUpdate();
                    connection.commit();
                    return inserted;
                }
            }
        }

        long stored() {
            return database.number("select count(*) from plain");
        }

        @TearDown(Level.Trial)
        public void close() {
            database.close();
        }
    }

    @Benchmark
    public ChargeOutcome charge(Ours ours) {
        return ours.charge();
    }

    @Benchmark
    public int twoCommits(Plain plain) throws SQLException {
        return plain.commit() + plain.commit();
    }
}
