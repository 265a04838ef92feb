package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.dispute.DisputeStore;

class InMemoryDisputeStoreTest extends DisputeStoreContract {

    private final PaymentStores stores = InMemoryPaymentStores.of(new InMemoryUnitOfWork());

    @Override
    protected DisputeStore store() {
        return stores.disputes();
    }

    @Override
    protected ChargeStore charges() {
        return stores.charges();
    }
}
