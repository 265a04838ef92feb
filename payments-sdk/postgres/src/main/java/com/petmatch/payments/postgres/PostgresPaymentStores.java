package com.petmatch.payments.postgres;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.postgres.PostgresLedgerStore;
import com.petmatch.kernel.postgres.PostgresOutboxStore;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.payments.PaymentStores;
import javax.sql.DataSource;

/** All payment stores on one PostgreSQL database. */
public final class PostgresPaymentStores {

    private PostgresPaymentStores() {}

    /** Stores with transactions of their own, for a host without a transaction manager. */
    public static PaymentStores of(DataSource dataSource) {
        PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(dataSource);
        return of(unitOfWork.dataSource(), unitOfWork);
    }

    /**
     * Stores in the host's transactions.
     *
     * @param joining a source whose connections are those of the transaction that is open on the thread
     * @param unitOfWork opens such transactions
     */
    public static PaymentStores of(DataSource joining, UnitOfWork unitOfWork) {
        return new PaymentStores(
                unitOfWork,
                new PostgresOutboxStore(joining),
                new PostgresLedgerStore(joining),
                new PostgresIdempotencyStore(joining),
                new PostgresChargeStore(joining),
                new PostgresRefundStore(joining),
                new PostgresDisputeStore(joining),
                new PostgresInvoiceStore(joining),
                new PostgresSubscriptionStore(joining),
                new PostgresWebhookInbox(joining),
                new PostgresSavedMethodStore(joining));
    }
}
