package com.petmatch.payments;

import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.dispute.DisputeStore;
import com.petmatch.payments.idempotency.IdempotencyStore;
import com.petmatch.payments.invoice.InvoiceStore;
import com.petmatch.payments.refund.RefundStore;
import com.petmatch.payments.subscription.SubscriptionStore;
import com.petmatch.payments.vault.SavedMethodStore;
import com.petmatch.payments.webhook.WebhookInbox;

/** All that payments keep, over one database: the stores, the outbox, the ledger and the transactions they share. */
public record PaymentStores(
        UnitOfWork unitOfWork,
        Outbox outbox,
        LedgerStore ledger,
        IdempotencyStore idempotency,
        ChargeStore charges,
        RefundStore refunds,
        DisputeStore disputes,
        InvoiceStore invoices,
        SubscriptionStore subscriptions,
        WebhookInbox inbox,
        SavedMethodStore savedMethods) {

    /** The same stores in the host's own transactions. */
    public PaymentStores in(UnitOfWork hosts) {
        return new PaymentStores(
                hosts,
                outbox,
                ledger,
                idempotency,
                charges,
                refunds,
                disputes,
                invoices,
                subscriptions,
                inbox,
                savedMethods);
    }

    /** The same stores with the host's own outbox. */
    public PaymentStores telling(Outbox hosts) {
        return new PaymentStores(
                unitOfWork,
                hosts,
                ledger,
                idempotency,
                charges,
                refunds,
                disputes,
                invoices,
                subscriptions,
                inbox,
                savedMethods);
    }
}
