package com.petmatch.payments.postgres;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.testkit.contract.HoldFailureContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresHoldFailureTest extends HoldFailureContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    @Override
    protected PaymentStores stores() {
        return PostgresPaymentStores.of(postgres.dataSource());
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
