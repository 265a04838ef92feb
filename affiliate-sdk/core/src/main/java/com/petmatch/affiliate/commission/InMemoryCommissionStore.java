package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Decided sales of one process. Safe for concurrent use. */
public final class InMemoryCommissionStore implements CommissionStore {

    private static final Comparator<Commission> BY_HOLD = Comparator.comparing(Commission::holdUntil)
            .thenComparing(commission -> commission.id().toString());

    private record Key(TenantId tenant, SaleKey sale) {}

    private record Row(TenantId tenant, Commission commission) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> commissions;

    public InMemoryCommissionStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.commissions = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void takeTurn(TenantId tenant, ProgramId program, PartnerId partner) {
        // Transactions of the in-memory unit of work run one after another: it is always this one's turn.
    }

    @Override
    public boolean insert(TenantId tenant, Commission commission) {
        return commissions.putIfAbsent(new Key(tenant, commission.key()), new Row(tenant, commission));
    }

    @Override
    public Optional<Commission> find(TenantId tenant, SaleKey key) {
        return commissions.get(new Key(tenant, key)).map(Row::commission);
    }

    @Override
    public boolean update(TenantId tenant, Commission next) {
        Key key = new Key(tenant, next.key());
        return unitOfWork.inTransaction(() -> commissions
                .get(key)
                .filter(row -> row.commission().version() == next.version() - 1)
                .map(row -> commissions.replace(key, row, new Row(tenant, next)))
                .orElse(false));
    }

    @Override
    public List<Commission> ofPartner(
            TenantId tenant, ProgramId program, PartnerId partner, Instant from, Instant until) {
        return found(
                tenant,
                sale -> sale.key().program().equals(program)
                        && sale.partner().equals(Optional.of(partner))
                        && !sale.occurredAt().isBefore(from)
                        && sale.occurredAt().isBefore(until),
                Commission.BY_OCCURRENCE);
    }

    @Override
    public List<Commission> ofCustomer(TenantId tenant, ProgramId program, SubjectId customer) {
        return found(
                tenant,
                sale -> sale.key().program().equals(program)
                        && sale.customer().equals(customer)
                        && sale.state().counts(),
                Commission.BY_OCCURRENCE);
    }

    @Override
    public List<Commission> maturing(TenantId tenant, Instant cutoff, int limit) {
        List<Commission> due = found(
                tenant,
                sale -> sale.state() == CommissionState.PENDING
                        && !sale.holdUntil().isAfter(cutoff),
                BY_HOLD);
        return due.subList(0, Math.min(limit, due.size()));
    }

    private List<Commission> found(TenantId tenant, Predicate<Commission> wanted, Comparator<Commission> order) {
        return commissions.values(row -> row.tenant().equals(tenant) && wanted.test(row.commission())).stream()
                .map(Row::commission)
                .sorted(order)
                .toList();
    }
}
