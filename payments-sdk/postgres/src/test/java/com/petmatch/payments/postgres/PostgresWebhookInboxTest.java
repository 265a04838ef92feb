package com.petmatch.payments.postgres;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.testkit.contract.WebhookInboxContract;
import com.petmatch.payments.webhook.WebhookInbox;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresWebhookInboxTest extends WebhookInboxContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected WebhookInbox inbox() {
        return stores.inbox();
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
