package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.idempotency.IdempotencyStore;

class InMemoryIdempotencyStoreTest extends IdempotencyStoreContract {

    private final PaymentStores stores = InMemoryPaymentStores.of(new InMemoryUnitOfWork());

    @Override
    protected IdempotencyStore store() {
        return stores.idempotency();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return stores.unitOfWork();
    }
}
