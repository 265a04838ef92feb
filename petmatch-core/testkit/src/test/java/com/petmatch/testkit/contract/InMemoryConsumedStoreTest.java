package com.petmatch.testkit.contract;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.InMemoryConsumedStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;

class InMemoryConsumedStoreTest extends ConsumedStoreContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final ConsumedStore store = new InMemoryConsumedStore(unitOfWork);

    @Override
    protected ConsumedStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
