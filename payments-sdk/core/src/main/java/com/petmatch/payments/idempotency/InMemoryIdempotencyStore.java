package com.petmatch.payments.idempotency;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.MemoryTable;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Used keys in memory: for quickstarts, tests and single processes that may forget. Safe for concurrent use. */
public final class InMemoryIdempotencyStore implements IdempotencyStore {

    private record Key(TenantId tenant, IdempotencyScope scope) {}

    private record Kept(TenantId tenant, IdempotencyRow row) {}

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, Kept> rows;

    public InMemoryIdempotencyStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public IdempotencyRow putIfAbsent(TenantId tenant, IdempotencyRow row) {
        Key key = new Key(tenant, row.scope());
        return unitOfWork.inTransaction(() -> rows.putIfAbsent(key, new Kept(tenant, row))
                ? row
                : rows.get(key).orElseThrow().row());
    }

    @Override
    public Optional<IdempotencyRow> find(TenantId tenant, IdempotencyScope scope) {
        return rows.get(new Key(tenant, scope)).map(Kept::row);
    }

    @Override
    public int purge(TenantId tenant, Instant createdBefore, int limit) {
        return unitOfWork.inTransaction(() -> {
            List<Kept> old = rows
                    .values(kept -> kept.tenant().equals(tenant)
                            && kept.row().createdAt().isBefore(createdBefore))
                    .stream()
                    .limit(limit)
                    .toList();
            old.forEach(kept -> rows.remove(new Key(tenant, kept.row().scope())));
            return old.size();
        });
    }
}
