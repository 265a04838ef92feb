package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.refund.RefundStore;

class InMemoryRefundStoreTest extends RefundStoreContract {

    private final PaymentStores stores = InMemoryPaymentStores.of(new InMemoryUnitOfWork());

    @Override
    protected RefundStore store() {
        return stores.refunds();
    }

    @Override
    protected ChargeStore charges() {
        return stores.charges();
    }
}
