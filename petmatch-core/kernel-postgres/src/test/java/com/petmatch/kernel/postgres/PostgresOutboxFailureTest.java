package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.contract.OutboxFailureContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresOutboxFailureTest extends OutboxFailureContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final OutboxStore store = new PostgresOutboxStore(unitOfWork.dataSource());

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected OutboxStore store() {
        return store;
    }
}
