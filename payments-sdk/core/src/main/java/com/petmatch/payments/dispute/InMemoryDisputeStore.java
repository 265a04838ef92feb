package com.petmatch.payments.dispute;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Disputes in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemoryDisputeStore implements DisputeStore {

    private record Key(TenantId tenant, DisputeId id) {}

    private record RefKey(TenantId tenant, GatewayId gateway, String ref) {}

    private record Row(TenantId tenant, Dispute dispute) {}

    // By the text of the id, as a database sorts its bytes; UUID compares signed halves.
    private static final Comparator<Dispute> OLDEST_FIRST = Comparator.comparing(Dispute::openedAt)
            .thenComparing(dispute -> dispute.id().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> disputes;
    private final MemoryTable<RefKey, DisputeId> byRef;

    public InMemoryDisputeStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.disputes = new MemoryTable<>(unitOfWork);
        this.byRef = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Dispute dispute) {
        return unitOfWork.inTransaction(
                () -> byRef.putIfAbsent(new RefKey(tenant, dispute.gateway(), dispute.ref()), dispute.id())
                        && disputes.putIfAbsent(new Key(tenant, dispute.id()), new Row(tenant, dispute)));
    }

    @Override
    public Optional<Dispute> find(TenantId tenant, DisputeId id) {
        return disputes.get(new Key(tenant, id)).map(Row::dispute);
    }

    @Override
    public Optional<Dispute> findByRef(TenantId tenant, GatewayId gateway, String ref) {
        return byRef.get(new RefKey(tenant, gateway, ref)).flatMap(id -> find(tenant, id));
    }

    @Override
    public List<Dispute> ofCharge(TenantId tenant, ChargeId charge) {
        return rows(tenant, dispute -> dispute.charge().equals(charge), Integer.MAX_VALUE);
    }

    @Override
    public List<Dispute> open(TenantId tenant, Optional<CursorPosition> after, int limit) {
        return rows(
                tenant,
                dispute -> !dispute.state().isClosed()
                        && after.map(last -> isAfter(dispute, last)).orElse(true),
                limit);
    }

    @Override
    public boolean replace(TenantId tenant, Dispute next) {
        return unitOfWork.inTransaction(() -> {
            Optional<Dispute> stored = find(tenant, next.id());
            if (stored.isEmpty() || stored.get().version() != next.version() - 1) {
                return false;
            }
            disputes.put(new Key(tenant, next.id()), new Row(tenant, next));
            return true;
        });
    }

    @Override
    public List<Dispute> remindable(TenantId tenant, Instant now, int limit) {
        return rows(
                tenant,
                dispute -> dispute.remindAt().isPresent()
                        && !dispute.remindAt().get().isAfter(now),
                limit);
    }

    private List<Dispute> rows(TenantId tenant, Predicate<Dispute> filter, int limit) {
        return disputes.values(row -> row.tenant().equals(tenant) && filter.test(row.dispute())).stream()
                .map(Row::dispute)
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(Dispute dispute, CursorPosition last) {
        int byTime =
                dispute.openedAt().compareTo(Instant.parse(last.sortValues().get(0)));
        return byTime > 0
                || (byTime == 0 && dispute.id().toString().compareTo(last.id().toString()) > 0);
    }
}
