package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reversals of one process. Safe for concurrent use. */
public final class InMemoryReversalStore implements ReversalStore {

    private static final Comparator<ReversalRecord> OLDEST_FIRST = Comparator.comparing(ReversalRecord::recordedAt)
            .thenComparing(row -> row.reversal().id().value());

    private record Key(TenantId tenant, ProgramId program, ReversalId id) {}

    private record Row(TenantId tenant, ReversalRecord reversal) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> reversals;

    public InMemoryReversalStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.reversals = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, ReversalRecord reversal) {
        return reversals.putIfAbsent(keyOf(tenant, reversal), new Row(tenant, reversal));
    }

    @Override
    public Optional<ReversalRecord> find(TenantId tenant, ProgramId program, ReversalId id) {
        return reversals.get(new Key(tenant, program, id)).map(Row::reversal);
    }

    @Override
    public boolean update(TenantId tenant, ReversalRecord next) {
        Key key = keyOf(tenant, next);
        return unitOfWork.inTransaction(() -> reversals
                .get(key)
                .filter(row -> row.reversal().version() == next.version() - 1)
                .map(row -> reversals.replace(key, row, new Row(tenant, next)))
                .orElse(false));
    }

    @Override
    public List<ReversalRecord> parked(TenantId tenant, SaleKey sale) {
        return parked(tenant, row -> row.reversal().sale().equals(sale));
    }

    @Override
    public List<ReversalRecord> parked(TenantId tenant, int limit) {
        List<ReversalRecord> all = parked(tenant, row -> true);
        return all.subList(0, Math.min(limit, all.size()));
    }

    private List<ReversalRecord> parked(TenantId tenant, Predicate<ReversalRecord> wanted) {
        return reversals
                .values(row -> row.tenant().equals(tenant)
                        && row.reversal().state() == ReversalState.PARKED
                        && wanted.test(row.reversal()))
                .stream()
                .map(Row::reversal)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Key keyOf(TenantId tenant, ReversalRecord reversal) {
        return new Key(
                tenant,
                reversal.reversal().sale().program(),
                reversal.reversal().id());
    }
}
