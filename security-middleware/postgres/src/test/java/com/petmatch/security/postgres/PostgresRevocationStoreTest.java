package com.petmatch.security.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.revocation.RevocationStore;
import com.petmatch.security.testkit.RevocationStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresRevocationStoreTest extends RevocationStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final RevocationStore store = new PostgresRevocationStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected RevocationStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
