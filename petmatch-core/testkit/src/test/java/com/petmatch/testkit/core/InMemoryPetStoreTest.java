package com.petmatch.testkit.core;

import com.petmatch.core.pet.InMemoryPetStore;
import com.petmatch.core.pet.PetStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;

class InMemoryPetStoreTest extends PetStoreContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final PetStore store = new InMemoryPetStore(unitOfWork);

    @Override
    protected PetStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
