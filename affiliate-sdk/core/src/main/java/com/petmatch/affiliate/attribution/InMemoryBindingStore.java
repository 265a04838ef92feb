package com.petmatch.affiliate.attribution;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;

/** Bindings of one process. Safe for concurrent use. */
public final class InMemoryBindingStore implements BindingStore {

    private record Key(TenantId tenant, ProgramId program, SubjectId customer) {}

    private record Row(TenantId tenant, Binding binding) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> bindings;

    public InMemoryBindingStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.bindings = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean insert(TenantId tenant, Binding binding) {
        return bindings.putIfAbsent(keyOf(tenant, binding), new Row(tenant, binding));
    }

    @Override
    public Optional<Binding> find(TenantId tenant, ProgramId program, SubjectId customer) {
        return bindings.get(new Key(tenant, program, customer)).map(Row::binding);
    }

    @Override
    public boolean update(TenantId tenant, Binding next) {
        Key key = keyOf(tenant, next);
        return unitOfWork.inTransaction(() -> bindings.get(key)
                .filter(row -> row.binding().version() == next.version() - 1)
                .map(row -> bindings.replace(key, row, new Row(tenant, next)))
                .orElse(false));
    }

    @Override
    public long count(TenantId tenant, PartnerId partner, Instant from, Instant until) {
        return bindings.values(row -> row.tenant().equals(tenant)
                        && row.binding().partner().equals(partner)
                        && !row.binding().boundAt().isBefore(from)
                        && row.binding().boundAt().isBefore(until))
                .size();
    }

    private static Key keyOf(TenantId tenant, Binding binding) {
        return new Key(tenant, binding.program(), binding.customer());
    }
}
