package com.petmatch.kernel.event;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.event.OutboxMarks.FailedPublish;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/**
 * Publishes what the outbox holds: at least once, in order per aggregate, by any number of workers in any number of
 * processes. It starts no thread: the host calls {@link #runOnce}.
 *
 * <p>A run leases a partition, reads its ready rows, publishes them outside any transaction, and marks them where its
 * lease still holds. A worker that dies or loses its lease on the way makes another one repeat the batch, so consumers
 * deduplicate by event id. A failing event backs off from 1 s, doubling to 5 min with full jitter; after 10 failures it
 * is parked. The later events of its aggregate wait, all others flow. Safe for concurrent use.
 */
public final class OutboxRelay {

    private static final RetryDelay DELAY = new RetryDelay(Duration.ofSeconds(1), Duration.ofMinutes(5));
    private static final int PURGE_ROWS = 10_000;

    private final OutboxStore store;
    private final EventPublisher publisher;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final RelayListener listener;
    private final Duration lease;
    private final Duration retention;
    private final int maxAttempts;
    private final AtomicInteger outages = new AtomicInteger();

    private OutboxRelay(Builder builder) {
        this.store = builder.store;
        this.publisher = builder.publisher;
        this.unitOfWork = builder.unitOfWork;
        this.clock = builder.clock;
        this.random = builder.random;
        this.listener = builder.listener;
        this.lease = builder.lease;
        this.retention = builder.retention;
        this.maxAttempts = builder.maxAttempts;
    }

    /**
     * A relay over these parts.
     *
     * @param unitOfWork only asked whether a transaction is open, in which the relay refuses to publish
     * @param random spreads retries; nothing secret depends on it
     */
    public static Builder builder(
            OutboxStore store,
            EventPublisher publisher,
            UnitOfWork unitOfWork,
            InstantSource clock,
            RandomGenerator random) {
        return new Builder(store, publisher, unitOfWork, clock, random);
    }

    /**
     * Publishes up to {@code batch} events, from one partition after another.
     *
     * @throws PetMatchException {@code event.relay.inside-transaction} when a transaction is open on this thread
     */
    public RelayReport runOnce(int batch) {
        if (unitOfWork.isOpen()) {
            throw new PetMatchException(
                    KernelErrors.RELAY_INSIDE_TRANSACTION,
                    "Expected no open transaction: publishing is a remote call",
                    Map.of());
        }
        RelayReport total = RelayReport.NOTHING;
        int left = batch;
        for (int visit = 0; visit < OutboxStore.PARTITIONS && left > 0 && total.outages() == 0; visit++) {
            Instant now = clock.instant();
            Optional<OutboxLease> leased = store.lease(now, now.plus(lease));
            if (leased.isEmpty()) {
                break;
            }
            List<OutboxRow> rows = store.ready(leased.get(), now, left);
            left -= rows.size();
            total = total.plus(relay(leased.get(), rows));
        }
        listener.ran(total);
        return total;
    }

    private RelayReport relay(OutboxLease leased, List<OutboxRow> rows) {
        List<PublishOutcome> outcomes;
        try {
            outcomes = rows.isEmpty() ? List.of() : publisher.publish(rows);
        } catch (RuntimeException e) {
            return outage(leased);
        }
        if (outcomes.size() != rows.size()) {
            throw new PetMatchException(
                    KernelErrors.RELAY_BROKEN_PUBLISHER,
                    "Expected " + rows.size() + " outcomes, got " + outcomes.size(),
                    Map.of("expected", rows.size(), "got", outcomes.size()));
        }
        outages.set(0);
        return settle(leased, rows, outcomes);
    }

    // Nothing is known of the rows, so none is blamed: a broker that is down for an hour must not park every event.
    private RelayReport outage(OutboxLease leased) {
        Instant now = clock.instant();
        Instant freeFrom = now.plus(DELAY.after(outages.incrementAndGet(), random));
        store.settle(leased, new OutboxMarks(now, List.of(), List.of(), freeFrom));
        return new RelayReport(0, 0, 0, 0, 1);
    }

    private RelayReport settle(OutboxLease leased, List<OutboxRow> rows, List<PublishOutcome> outcomes) {
        Instant now = clock.instant();
        List<Long> published = new ArrayList<>(rows.size());
        List<FailedPublish> failed = new ArrayList<>();
        List<ParkedEvent> parked = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OutboxRow row = rows.get(i);
            if (outcomes.get(i) instanceof PublishOutcome.Failed failure) {
                FailedPublish mark = failure(row, failure.reason(), now);
                failed.add(mark);
                if (mark.parked()) {
                    parked.add(new ParkedEvent(row.withAttempts(mark.attempts()), now, mark.reason()));
                }
            } else if (outcomes.get(i) instanceof PublishOutcome.Published) {
                published.add(row.seq());
            }
        }
        if (!store.settle(leased, new OutboxMarks(now, published, failed, now))) {
            return new RelayReport(0, 0, 0, 1, 0);
        }
        parked.forEach(listener::parked);
        return new RelayReport(published.size(), failed.size() - parked.size(), parked.size(), 0, 0);
    }

    private FailedPublish failure(OutboxRow row, String reason, Instant now) {
        int attempts = row.attempts() + 1;
        Instant next = now.plus(DELAY.after(attempts, random));
        return new FailedPublish(row.seq(), attempts, next, attempts >= maxAttempts, reason);
    }

    /**
     * Frees the partitions that a dead worker still leases, instead of waiting for its leases to run out.
     *
     * <p>For a host that has just become the only one to relay, by a lock of its own. Called beside another worker it
     * loses nothing: what that one was publishing is published twice.
     *
     * @return the number of leases that were ended
     */
    public int takeOver() {
        return store.takeOver(clock.instant());
    }

    /** Parked events for the operator, oldest first. */
    public List<ParkedEvent> parked(int limit) {
        return store.parked(limit);
    }

    /** Tries a parked or waiting event again at once; false when no such event is unpublished. */
    public boolean replay(EventId event) {
        return store.replay(event, clock.instant());
    }

    /** Deletes events published longer than the retention (7 days) ago, {@value #PURGE_ROWS} at most; how many. */
    public int purge() {
        return store.purge(clock.instant().minus(retention), PURGE_ROWS);
    }

    /** Lag, oldest age and parked count; the listener gets them too. Counts rows: call it each minute, not each run. */
    public OutboxStatus status() {
        OutboxStatus status = store.status();
        listener.measured(status);
        return status;
    }

    /** Options with their usual values. For one thread. */
    public static final class Builder {

        private final OutboxStore store;
        private final EventPublisher publisher;
        private final UnitOfWork unitOfWork;
        private final InstantSource clock;
        private final RandomGenerator random;
        private RelayListener listener = RelayListener.NONE;
        private Duration lease = Duration.ofSeconds(30);
        private Duration retention = Duration.ofDays(7);
        private int maxAttempts = 10;

        private Builder(
                OutboxStore store,
                EventPublisher publisher,
                UnitOfWork unitOfWork,
                InstantSource clock,
                RandomGenerator random) {
            this.store = store;
            this.publisher = publisher;
            this.unitOfWork = unitOfWork;
            this.clock = clock;
            this.random = random;
        }

        public Builder listener(RelayListener value) {
            this.listener = value;
            return this;
        }

        /** How long a worker may take for one batch before another repeats it; 30 s. */
        public Builder lease(Duration value) {
            this.lease = value;
            return this;
        }

        /** How long published events stay; 7 days. */
        public Builder retention(Duration value) {
            this.retention = value;
            return this;
        }

        /** Failures after which an event is parked; 10. */
        public Builder maxAttempts(int value) {
            this.maxAttempts = value;
            return this;
        }

        public OutboxRelay build() {
            if (maxAttempts < 1 || lease.isNegative() || lease.isZero() || retention.isNegative()) {
                throw new IllegalArgumentException("Expected a positive lease and attempts, and a retention >= 0");
            }
            return new OutboxRelay(this);
        }
    }
}
