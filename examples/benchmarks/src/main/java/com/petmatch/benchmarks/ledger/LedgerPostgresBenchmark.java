package com.petmatch.benchmarks.ledger;

import com.petmatch.benchmarks.postgres.Database;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.postgres.PostgresLedgerStore;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/**
 * Rows P7 and P8: transfers per second on PostgreSQL with fsync on; ours in batches of 500 from two threads, the usual way from one
 * client and from eight; spread over 1,000 accounts, and all through one hot account.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LedgerPostgresBenchmark {

    static final int BATCH = 500;
    private static final int FOLD_EVERY = 8;

    /** Our ledger in a database of its own. */
    @State(Scope.Benchmark)
    public static class Ours {

        private Database database;
        Ledger ledger;
        final AtomicInteger workers = new AtomicInteger();

        @Setup(Level.Trial)
        public void open() {
            database = new Database();
            PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(database.pool());
            PostgresLedgerStore store = new PostgresLedgerStore(unitOfWork.dataSource());
            store.addMonths(YearMonth.of(2026, 3), 1);
            ledger = Ledger.of(store, unitOfWork);
            Transfers.open(ledger, AccountRule.FREE);
        }

        @TearDown(Level.Trial)
        public void close() {
            boolean isBalanced = ledger.trialBalance(TenantId.SINGLE, "bench").isBalanced();
            database.close();
            if (!isBalanced) {
                throw new IllegalStateException("Expected a trial balance of 0");
            }
        }
    }

    /** One of our threads. */
    @State(Scope.Thread)
    public static class Worker {

        private Transfers transfers;
        private int batches;

        @Setup(Level.Trial)
        public void start(Ours ours) {
            int number = ours.workers.incrementAndGet();
            transfers = new Transfers("worker-" + number, number);
        }

        /** Posts a batch and, as a host's schedule would, now and then sums what the batches appended. */
        int post(Ledger ledger, List<LedgerTransaction> batch) {
            int posted = Transfers.requirePosted(ledger.postAll(TenantId.SINGLE, batch));
            batches++;
            if (batches % FOLD_EVERY == 0) {
                ledger.fold(FOLD_EVERY * 2 * BATCH);
            }
            return posted;
        }
    }

    /** The usual ledger in a database of its own. */
    @State(Scope.Benchmark)
    public static class Usual {

        private Database database;
        NaiveLedger ledger;
        final AtomicInteger clients = new AtomicInteger();

        @Setup(Level.Trial)
        public void open() {
            database = new Database();
            ledger = new NaiveLedger(database);
        }

        @TearDown(Level.Trial)
        public void close() {
            long off = database.number("select sum(units) - 1000000000000000 from naive_balance");
            database.close();
            if (off != 0) {
                throw new IllegalStateException("Expected balances that sum to what was paid in, off by " + off);
            }
        }
    }

    /** One client of the usual ledger. */
    @State(Scope.Thread)
    public static class Client {

        private NaiveLedger.Client client;

        @Setup(Level.Trial)
        public void connect(Usual usual) throws SQLException {
            int number = usual.clients.incrementAndGet();
            client = usual.ledger.new Client("client-" + number, number);
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            client.close();
        }
    }

    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(BATCH)
    public int spreadPetMatch(Ours ours, Worker worker) {
        return worker.post(ours.ledger, worker.transfers.spread(BATCH));
    }

    @Benchmark
    @Threads(1)
    public int spreadNaiveOneClient(Client client) throws SQLException {
        return client.client.spread();
    }

    @Benchmark
    @Threads(8)
    public int spreadNaiveEightClients(Client client) throws SQLException {
        return client.client.spread();
    }

    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(BATCH)
    public int hotPetMatch(Ours ours, Worker worker) {
        return worker.post(ours.ledger, worker.transfers.hot(BATCH));
    }

    @Benchmark
    @Threads(1)
    public int hotNaiveOneClient(Client client) throws SQLException {
        return client.client.hot();
    }

    @Benchmark
    @Threads(8)
    public int hotNaiveEightClients(Client client) throws SQLException {
        return client.client.hot();
    }
}
