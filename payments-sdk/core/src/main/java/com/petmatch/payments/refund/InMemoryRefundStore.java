package com.petmatch.payments.refund;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Refunds in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemoryRefundStore implements RefundStore {

    private record Key(TenantId tenant, RefundId id) {}

    private record RefKey(TenantId tenant, GatewayId gateway, String ref) {}

    private record Row(TenantId tenant, Refund refund) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> refunds;
    private final MemoryTable<RefKey, RefundId> byRef;

    public InMemoryRefundStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.refunds = new MemoryTable<>(unitOfWork);
        this.byRef = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Refund refund) {
        return unitOfWork.inTransaction(() -> {
            Optional<RefKey> ref = refKey(tenant, refund);
            if (ref.isPresent() && !byRef.putIfAbsent(ref.get(), refund.id())) {
                return false;
            }
            return refunds.putIfAbsent(new Key(tenant, refund.id()), new Row(tenant, refund));
        });
    }

    @Override
    public Optional<Refund> find(TenantId tenant, RefundId id) {
        return refunds.get(new Key(tenant, id)).map(Row::refund);
    }

    @Override
    public Optional<Refund> findByRef(TenantId tenant, GatewayId gateway, String ref) {
        return byRef.get(new RefKey(tenant, gateway, ref)).flatMap(id -> find(tenant, id));
    }

    @Override
    public List<Refund> ofCharge(TenantId tenant, ChargeId charge) {
        return rows(tenant, refund -> refund.charge().equals(charge), Integer.MAX_VALUE);
    }

    @Override
    public boolean replace(TenantId tenant, Refund next) {
        return unitOfWork.inTransaction(() -> {
            Optional<Refund> stored = find(tenant, next.id());
            if (stored.isEmpty() || stored.get().version() != next.version() - 1) {
                return false;
            }
            refunds.put(new Key(tenant, next.id()), new Row(tenant, next));
            refKey(tenant, next).ifPresent(ref -> byRef.put(ref, next.id()));
            return true;
        });
    }

    @Override
    public List<Refund> claimDue(TenantId tenant, Instant now, Instant createdBefore, Lease lease, int limit) {
        return unitOfWork.inTransaction(() -> {
            Predicate<Refund> due = refund -> refund.state().isOpen()
                    && !refund.lookAt().isAfter(now)
                    && !refund.createdAt().isAfter(createdBefore)
                    && !refund.isLeased(now);
            List<Refund> claimed = new ArrayList<>();
            for (Refund refund : rows(tenant, due, limit)) {
                Refund leased = refund.leasedBy(lease);
                refunds.put(new Key(tenant, refund.id()), new Row(tenant, leased));
                claimed.add(leased);
            }
            return claimed;
        });
    }

    private List<Refund> rows(TenantId tenant, Predicate<Refund> filter, int limit) {
        return refunds.values(row -> row.tenant().equals(tenant) && filter.test(row.refund())).stream()
                .map(Row::refund)
                .sorted(Comparator.comparing(Refund::createdAt))
                .limit(limit)
                .toList();
    }

    private static Optional<RefKey> refKey(TenantId tenant, Refund refund) {
        return refund.ref().map(ref -> new RefKey(tenant, refund.gateway(), ref));
    }
}
