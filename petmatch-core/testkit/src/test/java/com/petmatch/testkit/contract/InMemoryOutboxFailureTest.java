package com.petmatch.testkit.contract;

import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;

class InMemoryOutboxFailureTest extends OutboxFailureContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final OutboxStore store = new InMemoryOutboxStore(unitOfWork);

    @Override
    protected OutboxStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
