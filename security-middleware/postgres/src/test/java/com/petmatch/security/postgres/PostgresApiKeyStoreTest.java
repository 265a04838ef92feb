package com.petmatch.security.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.apikey.ApiKeyStore;
import com.petmatch.security.testkit.ApiKeyStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresApiKeyStoreTest extends ApiKeyStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final ApiKeyStore store = new PostgresApiKeyStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected ApiKeyStore store() {
        return store;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
