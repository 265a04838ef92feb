package com.petmatch.payments.subscription;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.SubscriptionId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Subscriptions in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemorySubscriptionStore implements SubscriptionStore {

    private record Key(TenantId tenant, SubscriptionId id) {}

    private record Row(TenantId tenant, Subscription subscription) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> subscriptions;

    public InMemorySubscriptionStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.subscriptions = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Subscription subscription) {
        return unitOfWork.inTransaction(() -> {
            boolean taken = live(tenant, subscription.customer()).stream()
                    .anyMatch(live -> live.isPaid() == subscription.isPaid());
            Key key = new Key(tenant, subscription.id());
            return !taken && subscriptions.putIfAbsent(key, new Row(tenant, subscription));
        });
    }

    @Override
    public Optional<Subscription> find(TenantId tenant, SubscriptionId id) {
        return subscriptions.get(new Key(tenant, id)).map(Row::subscription);
    }

    @Override
    public List<Subscription> live(TenantId tenant, SubjectId customer) {
        return rows(
                        tenant,
                        row -> row.customer().equals(customer) && row.state().isLive(),
                        Integer.MAX_VALUE)
                .stream()
                .sorted(Comparator.comparing(Subscription::isPaid).reversed())
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, Subscription next) {
        return unitOfWork.inTransaction(() -> {
            Optional<Subscription> stored = find(tenant, next.id());
            if (stored.isEmpty() || stored.get().version() != next.version() - 1) {
                return false;
            }
            subscriptions.put(new Key(tenant, next.id()), new Row(tenant, next));
            return true;
        });
    }

    @Override
    public List<Subscription> endingBy(TenantId tenant, Instant at, int limit) {
        return rows(
                tenant,
                row -> row.state().isLive()
                        && row.endsWithPeriod()
                        && !row.periodEnd().isAfter(at),
                limit);
    }

    @Override
    public List<Subscription> incompleteSince(TenantId tenant, Instant createdBy, int limit) {
        return rows(
                tenant,
                row -> row.state() == SubscriptionState.INCOMPLETE
                        && !row.createdAt().isAfter(createdBy),
                limit);
    }

    @Override
    public List<Subscription> activePaid(TenantId tenant) {
        return rows(tenant, row -> row.state() == SubscriptionState.ACTIVE && row.isPaid(), Integer.MAX_VALUE);
    }

    private List<Subscription> rows(TenantId tenant, Predicate<Subscription> filter, int limit) {
        return subscriptions.values(row -> row.tenant().equals(tenant) && filter.test(row.subscription())).stream()
                .map(Row::subscription)
                .limit(limit)
                .toList();
    }
}
