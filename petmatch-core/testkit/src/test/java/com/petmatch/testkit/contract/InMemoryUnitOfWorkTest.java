package com.petmatch.testkit.contract;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.InMemoryConsumedStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;

class InMemoryUnitOfWorkTest extends UnitOfWorkContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final ConsumedStore store = new InMemoryConsumedStore(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected ConsumedStore store() {
        return store;
    }
}
