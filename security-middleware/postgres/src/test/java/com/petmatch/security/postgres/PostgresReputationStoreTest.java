package com.petmatch.security.postgres;

import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.reputation.ReputationStore;
import com.petmatch.security.testkit.ReputationStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresReputationStoreTest extends ReputationStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final ReputationStore store = new PostgresReputationStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected ReputationStore store() {
        return store;
    }
}
