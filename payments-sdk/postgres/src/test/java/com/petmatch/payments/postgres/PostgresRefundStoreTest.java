package com.petmatch.payments.postgres;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.refund.RefundStore;
import com.petmatch.payments.testkit.contract.RefundStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresRefundStoreTest extends RefundStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected RefundStore store() {
        return stores.refunds();
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
