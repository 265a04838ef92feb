package com.petmatch.payments;

import com.petmatch.kernel.event.InMemoryOutboxStore;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.payments.charge.InMemoryChargeStore;
import com.petmatch.payments.dispute.InMemoryDisputeStore;
import com.petmatch.payments.idempotency.InMemoryIdempotencyStore;
import com.petmatch.payments.invoice.InMemoryInvoiceStore;
import com.petmatch.payments.refund.InMemoryRefundStore;
import com.petmatch.payments.subscription.InMemorySubscriptionStore;
import com.petmatch.payments.vault.InMemorySavedMethodStore;
import com.petmatch.payments.webhook.InMemoryWebhookInbox;

/** Payment stores in memory: for quickstarts, tests and single processes that may forget. */
public final class InMemoryPaymentStores {

    private InMemoryPaymentStores() {}

    /** Stores, outbox and ledger in the given unit of work. */
    public static PaymentStores of(InMemoryUnitOfWork unitOfWork) {
        return of(unitOfWork, new InMemoryOutboxStore(unitOfWork));
    }

    /** Stores and ledger in the given unit of work, with an outbox that the host reads. */
    public static PaymentStores of(InMemoryUnitOfWork unitOfWork, Outbox outbox) {
        return new PaymentStores(
                unitOfWork,
                outbox,
                new InMemoryLedgerStore(unitOfWork),
                new InMemoryIdempotencyStore(unitOfWork),
                new InMemoryChargeStore(unitOfWork),
                new InMemoryRefundStore(unitOfWork),
                new InMemoryDisputeStore(unitOfWork),
                new InMemoryInvoiceStore(unitOfWork),
                new InMemorySubscriptionStore(unitOfWork),
                new InMemoryWebhookInbox(unitOfWork),
                new InMemorySavedMethodStore(unitOfWork));
    }
}
