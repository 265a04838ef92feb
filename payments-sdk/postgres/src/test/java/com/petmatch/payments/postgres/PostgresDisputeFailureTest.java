package com.petmatch.payments.postgres;

import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.postgres.PostgresOutboxStore;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.testkit.contract.DisputeFailureContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresDisputeFailureTest extends DisputeFailureContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    @Override
    protected PaymentStores stores() {
        return PostgresPaymentStores.of(postgres.dataSource());
    }

    @Override
    protected OutboxStore outbox() {
        return new PostgresOutboxStore(postgres.dataSource());
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
