package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;

class InMemoryDisputeFailureTest extends DisputeFailureContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryOutboxStore outbox = new InMemoryOutboxStore(unitOfWork);

    @Override
    protected PaymentStores stores() {
        return InMemoryPaymentStores.of(unitOfWork, outbox);
    }

    @Override
    protected OutboxStore outbox() {
        return outbox;
    }
}
