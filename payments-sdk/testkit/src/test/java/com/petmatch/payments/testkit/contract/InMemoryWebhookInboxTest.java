package com.petmatch.payments.testkit.contract;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.webhook.WebhookInbox;

class InMemoryWebhookInboxTest extends WebhookInboxContract {

    private final PaymentStores stores = InMemoryPaymentStores.of(new InMemoryUnitOfWork());

    @Override
    protected WebhookInbox inbox() {
        return stores.inbox();
    }
}
