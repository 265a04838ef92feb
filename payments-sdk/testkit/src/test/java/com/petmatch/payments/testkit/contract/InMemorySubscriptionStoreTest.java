package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.subscription.SubscriptionStore;

class InMemorySubscriptionStoreTest extends SubscriptionStoreContract {

    private final PaymentStores stores = InMemoryPaymentStores.of(new InMemoryUnitOfWork());

    @Override
    protected SubscriptionStore store() {
        return stores.subscriptions();
    }
}
