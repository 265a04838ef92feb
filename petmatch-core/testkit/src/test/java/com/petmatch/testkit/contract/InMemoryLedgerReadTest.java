package com.petmatch.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.LedgerStore;

class InMemoryLedgerReadTest extends LedgerReadContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final LedgerStore store = new InMemoryLedgerStore(unitOfWork);

    @Override
    protected LedgerStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
