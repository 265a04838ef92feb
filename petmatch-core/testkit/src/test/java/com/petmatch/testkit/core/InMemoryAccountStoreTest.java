package com.petmatch.testkit.core;

import com.petmatch.core.account.AccountStore;
import com.petmatch.core.account.InMemoryAccountStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;

class InMemoryAccountStoreTest extends AccountStoreContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final AccountStore store = new InMemoryAccountStore(unitOfWork);

    @Override
    protected AccountStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
