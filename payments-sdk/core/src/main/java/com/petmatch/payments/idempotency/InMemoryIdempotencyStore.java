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

    private final InMemoryUnitOfWork unitOfWork;
    private final MemoryTable<Key, IdempotencyRow> rows;

    public InMemoryIdempotencyStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public IdempotencyRow putIfAbsent(TenantId tenant, IdempotencyRow row) {
        Key key = new Key(tenant, row.scope());
        return unitOfWork.inTransaction(
                () -> rows.putIfAbsent(key, row) ? row : rows.get(key).orElseThrow());
    }

    @Override
    public Optional<IdempotencyRow> find(TenantId tenant, IdempotencyScope scope) {
        return rows.get(new Key(tenant, scope));
    }

    @Override
    public int purge(TenantId tenant, Instant createdBefore, int limit) {
        return unitOfWork.inTransaction(() -> {
            List<IdempotencyRow> old = rows
                    .values(row ->
                            row.createdAt().isBefore(createdBefore) && rows.containsKey(new Key(tenant, row.scope())))
                    .stream()
                    .limit(limit)
                    .toList();
            old.forEach(row -> rows.remove(new Key(tenant, row.scope())));
            return old.size();
        });
    }
}
