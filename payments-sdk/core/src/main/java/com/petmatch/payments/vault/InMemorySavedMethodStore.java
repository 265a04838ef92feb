package com.petmatch.payments.vault;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Kept methods in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemorySavedMethodStore implements SavedMethodStore {

    private record Key(TenantId tenant, SavedMethodId id) {}

    private record Row(TenantId tenant, SavedMethod method) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Row> methods;

    public InMemorySavedMethodStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.methods = new MemoryTable<>(unitOfWork);
    }

    @Override
    public void insert(TenantId tenant, SavedMethod method) {
        if (!methods.putIfAbsent(new Key(tenant, method.id()), new Row(tenant, method))) {
            throw new IllegalStateException("Expected a fresh id, got " + method.id());
        }
    }

    @Override
    public Optional<SavedMethod> find(TenantId tenant, SavedMethodId id) {
        return methods.get(new Key(tenant, id)).map(Row::method);
    }

    @Override
    public List<SavedMethod> keptBy(TenantId tenant, SubjectId owner) {
        return methods
                .values(row -> row.tenant().equals(tenant)
                        && row.method().owner().equals(owner)
                        && row.method().state() == SavedMethodState.SAVED)
                .stream()
                .map(Row::method)
                .sorted(Comparator.comparing(SavedMethod::createdAt).reversed())
                .toList();
    }

    @Override
    public boolean replace(TenantId tenant, SavedMethod next) {
        return unitOfWork.inTransaction(() -> {
            Optional<SavedMethod> stored = find(tenant, next.id());
            if (stored.isEmpty() || stored.get().version() != next.version() - 1) {
                return false;
            }
            methods.put(new Key(tenant, next.id()), new Row(tenant, next));
            return true;
        });
    }
}
