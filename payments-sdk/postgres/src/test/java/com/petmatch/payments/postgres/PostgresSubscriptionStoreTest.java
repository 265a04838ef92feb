package com.petmatch.payments.postgres;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.subscription.SubscriptionStore;
import com.petmatch.payments.testkit.contract.SubscriptionStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresSubscriptionStoreTest extends SubscriptionStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected SubscriptionStore store() {
        return stores.subscriptions();
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
