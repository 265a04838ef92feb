package com.petmatch.affiliate.partner;

import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.List;
import java.util.Optional;

/** Partners of one process. Safe for concurrent use. */
public final class InMemoryPartnerStore implements PartnerStore {

    private record Key(TenantId tenant, PartnerId partner) {}

    private record OwnerKey(TenantId tenant, SubjectId owner) {}

    private record EnrolmentKey(TenantId tenant, PartnerId partner, ProgramId program) {}

    private record Row(TenantId tenant, Enrolment enrolment) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Partner> partners;
    private final MemoryTable<OwnerKey, PartnerId> owners;
    private final MemoryTable<EnrolmentKey, Row> enrolments;

    public InMemoryPartnerStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.partners = new MemoryTable<>(unitOfWork);
        this.owners = new MemoryTable<>(unitOfWork);
        this.enrolments = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Partner partner) {
        return unitOfWork.inTransaction(() -> {
            Key key = new Key(tenant, partner.id());
            return !partners.containsKey(key)
                    && owners.putIfAbsent(new OwnerKey(tenant, partner.owner()), partner.id())
                    && partners.putIfAbsent(key, partner);
        });
    }

    @Override
    public Optional<Partner> find(TenantId tenant, PartnerId partner) {
        return partners.get(new Key(tenant, partner));
    }

    @Override
    public Optional<Partner> findByOwner(TenantId tenant, SubjectId owner) {
        return owners.get(new OwnerKey(tenant, owner)).flatMap(id -> find(tenant, id));
    }

    @Override
    public boolean insertEnrolment(TenantId tenant, Enrolment enrolment) {
        return enrolments.putIfAbsent(keyOf(tenant, enrolment), new Row(tenant, enrolment));
    }

    @Override
    public Optional<Enrolment> enrolment(TenantId tenant, PartnerId partner, ProgramId program) {
        return enrolments.get(new EnrolmentKey(tenant, partner, program)).map(Row::enrolment);
    }

    @Override
    public List<Enrolment> enrolments(TenantId tenant, PartnerId partner) {
        return enrolments
                .values(row ->
                        row.tenant().equals(tenant) && row.enrolment().partner().equals(partner))
                .stream()
                .map(Row::enrolment)
                .toList();
    }

    @Override
    public boolean update(TenantId tenant, Enrolment next) {
        EnrolmentKey key = keyOf(tenant, next);
        return unitOfWork.inTransaction(() -> enrolments
                .get(key)
                .filter(row -> row.enrolment().version() == next.version() - 1)
                .map(row -> enrolments.replace(key, row, new Row(tenant, next)))
                .orElse(false));
    }

    private static EnrolmentKey keyOf(TenantId tenant, Enrolment enrolment) {
        return new EnrolmentKey(tenant, enrolment.partner(), enrolment.program());
    }
}
