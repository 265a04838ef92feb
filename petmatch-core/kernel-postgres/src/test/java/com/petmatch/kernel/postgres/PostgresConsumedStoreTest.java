package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.contract.ConsumedStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresConsumedStoreTest extends ConsumedStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final ConsumedStore store = new PostgresConsumedStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected ConsumedStore store() {
        return store;
    }
}
