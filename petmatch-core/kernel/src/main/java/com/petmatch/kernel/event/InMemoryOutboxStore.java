package com.petmatch.kernel.event;

import com.petmatch.kernel.event.OutboxMarks.FailedPublish;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The outbox of one process: for quickstarts, tests and hosts without a database. Safe for concurrent use. */
public final class InMemoryOutboxStore implements OutboxStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final List<Partition> partitions = new ArrayList<>();
    private final Map<EventId, Entry> entries = new HashMap<>();
    private final TreeMap<Long, Entry> published = new TreeMap<>();
    private long lastSeq;

    public InMemoryOutboxStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        for (int i = 0; i < PARTITIONS; i++) {
            partitions.add(new Partition(i));
        }
    }

    @Override
    public void append(List<? extends DomainEvent> events) {
        unitOfWork.inTransaction(() -> {
            for (DomainEvent event : events) {
                append(new Entry(rowOf(event)));
            }
        });
    }

    private void append(Entry entry) {
        if (entries.putIfAbsent(entry.row.eventId(), entry) != null) {
            return;
        }
        Partition partition = partitionOf(entry.row);
        partition.pending.put(entry.row.seq(), entry);
        unitOfWork.onRollback(() -> {
            entries.remove(entry.row.eventId());
            partition.pending.remove(entry.row.seq());
        });
    }

    private OutboxRow rowOf(DomainEvent event) {
        return new OutboxRow(
                ++lastSeq,
                event.id(),
                event.tenant(),
                event.aggregate(),
                event.aggregateVersion(),
                event.type(),
                event.schemaVersion(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.payload(),
                event.consentVersion(),
                0);
    }

    private Partition partitionOf(OutboxRow row) {
        return partitions.get(row.aggregate().partition(PARTITIONS));
    }

    @Override
    public Optional<OutboxLease> lease(Instant now, Instant until) {
        return unitOfWork.locked(() -> partitions.stream()
                .filter(partition -> !partition.leasedUntil.isAfter(now))
                .filter(partition -> !partition.ready(now, 1).isEmpty())
                .min(Comparator.comparing((Partition partition) -> partition.leasedAt))
                .map(partition -> partition.lease(now, until)));
    }

    @Override
    public List<OutboxRow> ready(OutboxLease lease, Instant now, int limit) {
        return unitOfWork.locked(() -> partitions.get(lease.partition()).ready(now, limit));
    }

    @Override
    public boolean settle(OutboxLease lease, OutboxMarks marks) {
        return unitOfWork.locked(() -> {
            Partition partition = partitions.get(lease.partition());
            if (partition.token != lease.token()) {
                return false;
            }
            partition.leasedUntil = marks.freeFrom();
            marks.published().forEach(seq -> publish(partition, seq, marks.at()));
            marks.failed().forEach(failed -> fail(partition, failed, marks.at()));
            return true;
        });
    }

    private void publish(Partition partition, long seq, Instant at) {
        Entry entry = partition.pending.remove(seq);
        if (entry != null) {
            entry.publishedAt = at;
            published.put(seq, entry);
        }
    }

    private static void fail(Partition partition, FailedPublish failed, Instant at) {
        Entry entry = partition.pending.get(failed.seq());
        if (entry != null) {
            entry.attempts = failed.attempts();
            entry.nextAttemptAt = failed.nextAttemptAt();
            entry.parkedAt = failed.parked() ? Optional.of(at) : Optional.empty();
            entry.reason = failed.reason();
        }
    }

    @Override
    public int takeOver(Instant now) {
        return unitOfWork.locked(() -> {
            List<Partition> held = partitions.stream()
                    .filter(partition -> partition.leasedUntil.isAfter(now))
                    .toList();
            held.forEach(partition -> partition.lease(partition.leasedAt, now));
            return held.size();
        });
    }

    @Override
    public List<ParkedEvent> parked(int limit) {
        return unitOfWork.locked(() -> partitions.stream()
                .flatMap(partition -> partition.pending.values().stream())
                .filter(entry -> entry.parkedAt.isPresent())
                .sorted(Comparator.comparingLong(entry -> entry.row.seq()))
                .limit(limit)
                .map(entry -> new ParkedEvent(entry.current(), entry.parkedAt.orElseThrow(), entry.reason))
                .toList());
    }

    @Override
    public boolean replay(EventId event, Instant now) {
        return unitOfWork.locked(() -> {
            Entry entry = entries.get(event);
            if (entry == null || !partitionOf(entry.row).pending.containsKey(entry.row.seq())) {
                return false;
            }
            entry.attempts = 0;
            entry.nextAttemptAt = now;
            entry.parkedAt = Optional.empty();
            return true;
        });
    }

    @Override
    public int purge(Instant publishedBefore, int limit) {
        return unitOfWork.locked(() -> {
            int purged = 0;
            Iterator<Entry> rows = published.values().iterator();
            while (rows.hasNext() && purged < limit) {
                Entry entry = rows.next();
                if (entry.publishedAt.isBefore(publishedBefore)) {
                    rows.remove();
                    entries.remove(entry.row.eventId());
                    purged++;
                }
            }
            return purged;
        });
    }

    @Override
    public OutboxStatus status() {
        return unitOfWork.locked(() -> {
            List<Entry> pending = partitions.stream()
                    .flatMap(partition -> partition.pending.values().stream())
                    .toList();
            Optional<Instant> oldest = pending.stream()
                    .filter(entry -> entry.parkedAt.isEmpty())
                    .map(entry -> entry.row.occurredAt())
                    .min(Comparator.naturalOrder());
            long parked =
                    pending.stream().filter(entry -> entry.parkedAt.isPresent()).count();
            return new OutboxStatus(pending.size(), parked, oldest);
        });
    }

    private record AggregateKey(TenantId tenant, AggregateRef aggregate) {}

    private static final class Partition {

        final int number;
        final TreeMap<Long, Entry> pending = new TreeMap<>();
        Instant leasedAt = Instant.MIN;
        Instant leasedUntil = Instant.MIN;
        long token;

        Partition(int number) {
            this.number = number;
        }

        OutboxLease lease(Instant now, Instant until) {
            leasedAt = now;
            leasedUntil = until;
            return new OutboxLease(number, ++token);
        }

        List<OutboxRow> ready(Instant now, int limit) {
            List<OutboxRow> rows = new ArrayList<>();
            Set<AggregateKey> waiting = new HashSet<>();
            for (Entry entry : pending.values()) {
                if (rows.size() == limit) {
                    break;
                }
                AggregateKey key = new AggregateKey(entry.row.tenant(), entry.row.aggregate());
                if (waiting.contains(key)) {
                    continue;
                }
                if (entry.isReady(now)) {
                    rows.add(entry.current());
                } else {
                    waiting.add(key);
                }
            }
            return rows;
        }
    }

    private static final class Entry {

        final OutboxRow row;
        int attempts;
        Instant nextAttemptAt = Instant.MIN;
        Instant publishedAt = Instant.MAX;
        Optional<Instant> parkedAt = Optional.empty();
        String reason = "";

        Entry(OutboxRow row) {
            this.row = row;
        }

        boolean isReady(Instant now) {
            return parkedAt.isEmpty() && !nextAttemptAt.isAfter(now);
        }

        OutboxRow current() {
            return attempts == 0 ? row : row.withAttempts(attempts);
        }
    }
}
