package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;

class InMemoryFallbackFailureTest extends FallbackFailureContract {

    @Override
    protected PaymentStores stores() {
        return InMemoryPaymentStores.of(new InMemoryUnitOfWork());
    }
}
