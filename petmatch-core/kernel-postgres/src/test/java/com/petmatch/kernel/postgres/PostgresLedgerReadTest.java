package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.contract.LedgerReadContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLedgerReadTest extends LedgerReadContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final LedgerStore store = new PostgresLedgerStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected LedgerStore store() {
        return store;
    }
}
