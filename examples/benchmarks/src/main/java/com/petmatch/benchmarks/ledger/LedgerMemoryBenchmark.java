package com.petmatch.benchmarks.ledger;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Row P6: the ledger in memory, two threads, with keys and balance checks; 100,000 transfers (200,000 postings) of each thread a
 * shot, in batches of 500. The time is per posting of one thread: two threads make twice as many.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(jvmArgsAppend = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 8)
@Measurement(iterations = 12)
@Threads(2)
public class LedgerMemoryBenchmark {

    static final int TRANSFERS = 100_000;
    static final int BATCH = 500;

    /** One ledger for both threads, new for each shot. */
    @State(Scope.Benchmark)
    public static class Book {

        private Ledger ledger;

        @Setup(Level.Iteration)
        public void open() {
            InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
            ledger = Ledger.of(new InMemoryLedgerStore(unitOfWork), unitOfWork);
            Transfers.open(ledger, AccountRule.NON_NEGATIVE);
        }
    }

    /** The transfers of one thread, made before the clock runs. */
    @State(Scope.Thread)
    public static class Work {

        private final List<List<LedgerTransaction>> batches = new ArrayList<>();

        @Setup(Level.Iteration)
        public void make() {
            batches.clear();
            Transfers transfers =
                    new Transfers("worker-" + Thread.currentThread().getId(), 42);
            for (int i = 0; i < TRANSFERS; i += BATCH) {
                batches.add(transfers.spread(BATCH));
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(2 * TRANSFERS)
    public int postings(Book book, Work work) {
        int posted = 0;
        for (List<LedgerTransaction> batch : work.batches) {
            posted += Transfers.requirePosted(book.ledger.postAll(TenantId.SINGLE, batch));
        }
        return posted;
    }
}
