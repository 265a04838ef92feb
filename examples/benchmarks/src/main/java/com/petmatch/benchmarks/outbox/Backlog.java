package com.petmatch.benchmarks.outbox;

import com.petmatch.benchmarks.postgres.Database;
import com.petmatch.kernel.event.OutboxRelay;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.PublishOutcome;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.postgres.PostgresOutboxStore;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Unpublished events in a durable database, and two ways to publish them. */
final class Backlog implements AutoCloseable {

    private static final int BATCH = 500;
    private static final String NEXT = "select seq from petmatch_kernel.outbox where published_at is null"
            + " order by seq limit 1 for update skip locked";
    private static final String DONE = "update petmatch_kernel.outbox set published_at = now() where seq = ?";

    private final Database database = new Database();
    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(database.pool());
    private final PostgresOutboxStore store = new PostgresOutboxStore(unitOfWork.dataSource());
    private final UuidV7IdSource ids = new UuidV7IdSource(InstantSource.system());
    private final AtomicInteger published = new AtomicInteger();

    /** The index that taking one event after another needs to be quick; ours has no use for it. */
    void indexForOneByOne() {
        database.execute("create index usual_next on petmatch_kernel.outbox (seq) where published_at is null");
    }

    /** Leaves exactly this many events to publish, over 1,000 aggregates. */
    void fill(int events) {
        database.execute("truncate petmatch_kernel.outbox");
        List<UUID> aggregates = new ArrayList<>();
        for (int i = 0; i < Math.min(events, 1_000); i++) {
            aggregates.add(ids.next());
        }
        for (int from = 0; from < events; from += BATCH) {
            List<SomethingHappened> batch = new ArrayList<>();
            for (int i = from; i < Math.min(events, from + BATCH); i++) {
                batch.add(SomethingHappened.next(ids, aggregates.get(i % aggregates.size())));
            }
            unitOfWork.inTransaction(() -> {
                store.append(batch);
                return true;
            });
        }
        database.execute("vacuum analyze petmatch_kernel.outbox");
        published.set(0);
    }

    /** Ours: leased partitions, batches, one mark per batch. */
    int relay() {
        OutboxRelay relay = OutboxRelay.builder(
                        store, this::publish, unitOfWork, InstantSource.system(), new SplittableRandom(1))
                .build();
        while (relay.runOnce(BATCH).progressed()) {}
        return published.get();
    }

    /** The usual way: take one, publish it, mark it, commit. */
    int oneByOne() throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT);
                PreparedStatement done = connection.prepareStatement(DONE)) {
            connection.setAutoCommit(false);
            while (publishOne(next, done)) {
                connection.commit();
            }
            connection.commit();
        }
        return published.get();
    }

    private boolean publishOne(PreparedStatement next, PreparedStatement done) throws SQLException {
        try (ResultSet row = next.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            published.incrementAndGet();
            done.setLong(1, row.getLong(1));
            return done.executeUpdate() == 1;
        }
    }

    int published() {
        return published.get();
    }

    long left() {
        return database.number("select count(*) from petmatch_kernel.outbox where published_at is null");
    }

    Database database() {
        return database;
    }

    private List<PublishOutcome> publish(List<OutboxRow> rows) {
        published.addAndGet(rows.size());
        return rows.stream()
                .<PublishOutcome>map(row -> new PublishOutcome.Published())
                .toList();
    }

    @Override
    public void close() {
        database.close();
    }
}
