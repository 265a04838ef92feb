package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TenantId;

/** What each consumer has applied, in this process's memory. Safe for concurrent use. */
public final class InMemoryConsumedStore implements ConsumedStore {

    private final MemoryTable<Key, Boolean> rows;

    public InMemoryConsumedStore(InMemoryUnitOfWork unitOfWork) {
        this.rows = new MemoryTable<>(unitOfWork);
    }

    @Override
    public boolean markConsumed(TenantId tenant, String consumer, EventId event) {
        return rows.putIfAbsent(new Key(tenant, consumer, event), true);
    }

    private record Key(TenantId tenant, String consumer, EventId event) {}
}
