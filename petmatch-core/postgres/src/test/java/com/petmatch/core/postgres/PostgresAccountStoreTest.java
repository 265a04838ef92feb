package com.petmatch.core.postgres;

import com.petmatch.core.account.AccountStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.core.AccountStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresAccountStoreTest extends AccountStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "core");

    private PostgresUnitOfWork unitOfWork;

    @BeforeEach
    void joinTransactions() {
        unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    }

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected AccountStore store() {
        return new PostgresAccountStore(unitOfWork.dataSource());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
