package com.petmatch.benchmarks.outbox;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Publishing a backlog from PostgreSQL with fsync on: 2,000 events one by one, 20,000 by the relay, so that each runs for about a
 * second; the time is per event.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class OutboxRelayBenchmark {

    static final int EVENTS = 2_000;
    static final int RELAYED = 20_000;

    /** The usual way, with the index that it needs. */
    @State(Scope.Benchmark)
    public static class Usual extends Ours {

        @Override
        @Setup(Level.Trial)
        public void start() {
            super.start();
            backlog.indexForOneByOne();
        }

        @Override
        int events() {
            return EVENTS;
        }
    }

    /** Ours. */
    @State(Scope.Benchmark)
    public static class Ours {

        Backlog backlog;

        @Setup(Level.Trial)
        public void start() {
            backlog = new Backlog();
        }

        @Setup(Level.Iteration)
        public void fill() {
            backlog.fill(events());
        }

        @TearDown(Level.Iteration)
        public void check() {
            if (backlog.published() != events() || backlog.left() != 0) {
                throw new IllegalStateException("Expected all events published once, got " + backlog.published());
            }
        }

        @TearDown(Level.Trial)
        public void close() {
            backlog.close();
        }

        int events() {
            return RELAYED;
        }
    }

    /** The library. */
    @State(Scope.Benchmark)
    public static class Library {

        private LibraryBacklog backlog;

        @Setup(Level.Trial)
        public void start() {
            backlog = new LibraryBacklog();
        }

        @Setup(Level.Iteration)
        public void fill() {
            backlog.fill(EVENTS);
        }

        @TearDown(Level.Trial)
        public void close() {
            backlog.close();
        }
    }

    @Benchmark
    @OperationsPerInvocation(RELAYED)
    public int relay(Ours state) {
        return state.backlog.relay();
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public int oneTransactionPerEvent(Usual state) throws SQLException {
        return state.backlog.oneByOne();
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public int transactionOutbox(Library state) {
        return state.backlog.flush();
    }
}
