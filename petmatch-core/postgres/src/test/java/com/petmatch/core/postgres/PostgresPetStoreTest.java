package com.petmatch.core.postgres;

import com.petmatch.core.pet.PetStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.core.PetStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresPetStoreTest extends PetStoreContract {

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
    protected PetStore store() {
        return new PostgresPetStore(unitOfWork.dataSource());
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
