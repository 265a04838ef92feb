package com.petmatch.payments.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.idempotency.IdempotencyStore;
import com.petmatch.payments.testkit.contract.IdempotencyStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresIdempotencyStoreTest extends IdempotencyStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected IdempotencyStore store() {
        return stores.idempotency();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return stores.unitOfWork();
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
