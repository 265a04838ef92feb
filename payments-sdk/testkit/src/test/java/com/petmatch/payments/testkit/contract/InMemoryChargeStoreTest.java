package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.ChargeStore;

class InMemoryChargeStoreTest extends ChargeStoreContract {

    private final PaymentStores stores = InMemoryPaymentStores.of(new InMemoryUnitOfWork());

    @Override
    protected ChargeStore store() {
        return stores.charges();
    }
}
