package com.petmatch.payments.postgres;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.testkit.contract.ChargeStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresChargeStoreTest extends ChargeStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected ChargeStore store() {
        return stores.charges();
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
