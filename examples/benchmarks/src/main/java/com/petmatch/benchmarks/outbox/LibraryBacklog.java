package com.petmatch.benchmarks.outbox;

import com.gruelbox.transactionoutbox.Dialect;
import com.gruelbox.transactionoutbox.Instantiator;
import com.gruelbox.transactionoutbox.Persistor;
import com.gruelbox.transactionoutbox.TransactionManager;
import com.gruelbox.transactionoutbox.TransactionOutbox;
import com.gruelbox.transactionoutbox.TransactionOutboxEntry;
import com.petmatch.benchmarks.postgres.Database;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The same events as scheduled calls of transaction-outbox, flushed on the caller's thread. */
final class LibraryBacklog implements AutoCloseable {

    /** What is called for each event. */
    public interface Consumer {
        void happened(String thing, String at, String why);
    }

    private final Database database = new Database();
    private final AtomicInteger published = new AtomicInteger();
    private final TransactionManager transactions = TransactionManager.fromDataSource(database.pool());
    private final TransactionOutbox outbox = TransactionOutbox.builder()
            .transactionManager(transactions)
            .persistor(Persistor.forDialect(Dialect.POSTGRESQL_9))
            .instantiator(Instantiator.using(type -> (Consumer) (thing, at, why) -> published.incrementAndGet()))
            .submitter(this::submit)
            .attemptFrequency(Duration.ofMinutes(1))
            .flushBatchSize(500)
            .build();
    private boolean isOpen;

    /** Leaves exactly this many calls to make. */
    void fill(int events) {
        isOpen = false;
        database.execute("truncate txno_outbox");
        for (int from = 0; from < events; from += 500) {
            int first = from;
            int until = Math.min(events, from + 500);
            transactions.inTransaction(() -> {
                for (int i = first; i < until; i++) {
                    outbox.schedule(Consumer.class)
                            .happened("thing-" + i, "2026-03-01T10:00:00Z", "a change of usual length");
                }
            });
        }
        database.execute("update txno_outbox set nextattempttime = now() - interval '1 minute'");
        database.execute("vacuum analyze txno_outbox");
        published.set(0);
    }

    int flush() {
        isOpen = true;
        while (outbox.flush()) {}
        return published.get();
    }

    // Right after a commit it wants to run the call: here only a flush may.
    private void submit(TransactionOutboxEntry entry, java.util.function.Consumer<TransactionOutboxEntry> run) {
        if (isOpen) {
            run.accept(entry);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
