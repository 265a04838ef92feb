package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.vault.InMemorySavedMethodStore;
import com.petmatch.payments.vault.SavedMethodStore;

class InMemorySavedMethodStoreTest extends SavedMethodStoreContract {

    private final SavedMethodStore store = new InMemorySavedMethodStore(new InMemoryUnitOfWork());

    @Override
    protected SavedMethodStore store() {
        return store;
    }
}
