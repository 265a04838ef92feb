package com.petmatch.payments.postgres;

import com.petmatch.payments.testkit.contract.SavedMethodStoreContract;
import com.petmatch.payments.vault.SavedMethodStore;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSavedMethodStoreTest extends SavedMethodStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    @Override
    protected SavedMethodStore store() {
        return new PostgresSavedMethodStore(postgres.dataSource());
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
