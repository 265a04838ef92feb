package com.petmatch.payments.postgres;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.testkit.contract.HoldFailureContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresHoldFailureTest extends HoldFailureContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    @Override
    protected PaymentStores stores() {
        // Before, not after: the books are looked at when the test has ended.
        postgres.truncate();
        return PostgresPaymentStores.of(postgres.dataSource());
    }
}
