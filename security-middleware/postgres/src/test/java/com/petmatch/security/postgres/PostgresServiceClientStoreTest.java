package com.petmatch.security.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.service.ServiceClientStore;
import com.petmatch.security.testkit.ServiceClientStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresServiceClientStoreTest extends ServiceClientStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final ServiceClientStore store = new PostgresServiceClientStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected ServiceClientStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
