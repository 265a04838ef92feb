package com.petmatch.security.postgres;

import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.login.LoginFailureStore;
import com.petmatch.security.testkit.LoginFailureStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresLoginFailureStoreTest extends LoginFailureStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final LoginFailureStore store = new PostgresLoginFailureStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected LoginFailureStore store() {
        return store;
    }
}
