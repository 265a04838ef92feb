package com.petmatch.payments.postgres;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.dispute.DisputeStore;
import com.petmatch.payments.testkit.contract.DisputeStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresDisputeStoreTest extends DisputeStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected DisputeStore store() {
        return stores.disputes();
    }

    @Override
    protected ChargeStore charges() {
        return stores.charges();
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
