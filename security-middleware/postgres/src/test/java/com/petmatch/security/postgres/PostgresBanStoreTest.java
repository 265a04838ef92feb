package com.petmatch.security.postgres;

import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.security.reputation.BanStore;
import com.petmatch.security.testkit.BanStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresBanStoreTest extends BanStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final BanStore store = new PostgresBanStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected BanStore store() {
        return store;
    }
}
