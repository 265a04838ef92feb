package com.petmatch.security.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.refresh.RefreshStore;
import com.petmatch.security.testkit.RefreshStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresRefreshStoreTest extends RefreshStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final RefreshStore store = new PostgresRefreshStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected RefreshStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
