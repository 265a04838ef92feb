package com.petmatch.payments.webhook;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An inbox in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemoryWebhookInbox implements WebhookInbox {

    private record Key(TenantId tenant, InboxEntryId id) {}

    private record Row(TenantId tenant, InboxEntry entry) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> entries;

    public InMemoryWebhookInbox(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.entries = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, InboxEntry entry) {
        return entries.putIfAbsent(new Key(tenant, entry.id()), new Row(tenant, entry));
    }

    @Override
    public Optional<InboxEntry> find(TenantId tenant, InboxEntryId id) {
        return entries.get(new Key(tenant, id)).map(Row::entry);
    }

    @Override
    public List<InboxEntry> claimDue(TenantId tenant, Instant now, Instant until, int limit) {
        return unitOfWork.inTransaction(() -> {
            List<InboxEntry> claimed = new ArrayList<>();
            Predicate<InboxEntry> due =
                    entry -> entry.state() == InboxState.DUE && !entry.dueAt().isAfter(now);
            for (InboxEntry entry : rows(tenant, due, Comparator.comparing(InboxEntry::dueAt), limit)) {
                InboxEntry taken = entry.dueAgainAt(until);
                update(tenant, taken);
                claimed.add(taken);
            }
            return claimed;
        });
    }

    @Override
    public void update(TenantId tenant, InboxEntry entry) {
        entries.put(new Key(tenant, entry.id()), new Row(tenant, entry));
    }

    @Override
    public List<InboxEntry> parked(TenantId tenant, int limit) {
        return rows(
                tenant,
                entry -> entry.state() == InboxState.PARKED,
                Comparator.comparing(InboxEntry::receivedAt),
                limit);
    }

    private List<InboxEntry> rows(
            TenantId tenant, Predicate<InboxEntry> filter, Comparator<InboxEntry> order, int limit) {
        return entries.values(row -> row.tenant().equals(tenant) && filter.test(row.entry())).stream()
                .map(Row::entry)
                .sorted(order)
                .limit(limit)
                .toList();
    }
}
