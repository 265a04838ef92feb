package com.petmatch.payments.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.invoice.InvoiceStore;
import com.petmatch.payments.testkit.contract.InvoiceStoreContract;
import com.petmatch.testkit.PostgresExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresInvoiceStoreTest extends InvoiceStoreContract {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "payments");

    private final PaymentStores stores = PostgresPaymentStores.of(postgres.dataSource());

    @Override
    protected InvoiceStore store() {
        return stores.invoices();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return stores.unitOfWork();
    }

    @AfterEach
    void forget() {
        postgres.truncate();
    }
}
