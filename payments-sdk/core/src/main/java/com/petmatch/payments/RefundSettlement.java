package com.petmatch.payments;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.books.Books;
import com.petmatch.payments.books.PostingRules;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.invoice.CreditNote;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.RefundEffects;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a refund means for invoices, books and listeners, in the transaction that records it. */
final class RefundSettlement implements RefundEffects {

    private final EngineContext context;
    private final Invoices invoices;
    private final Books books;

    RefundSettlement(EngineContext context, Invoices invoices, Books books) {
        this.context = context;
        this.invoices = invoices;
        this.books = books;
    }

    @Override
    public void refunded(Refund refund, Charge charge) {
        Instant now = context.clock().instant();
        UUID id = refund.id().value();
        Optional<Invoice> invoice = paidInvoice(refund);
        Optional<CreditNote> note = invoice.map(found -> invoices.credit(found.id(), id, refund.amount()));
        Money net = note.map(written -> written.total().net()).orElse(refund.amount());
        Money tax = refund.amount().minus(net);
        books.post(PostingRules.refunded(id, refund.gateway(), net, tax, now));
        context.outbox()
                .append(new ChargeRefunded(
                        context.nextEventId(),
                        context.tenant(),
                        charge.id(),
                        refund.id(),
                        invoice.map(Invoice::id),
                        invoice.map(Invoice::customer),
                        net,
                        refund.amount(),
                        charge.refunded(),
                        now,
                        charge.version()));
    }

    @Override
    public void returned(Refund refund) {
        UUID id = refund.id().value();
        Money net = paidInvoice(refund)
                .flatMap(invoice -> noteOf(invoice, id))
                .map(note -> note.total().net())
                .orElse(refund.amount());
        Money tax = refund.amount().minus(net);
        books.post(PostingRules.refundReturned(
                id, refund.gateway(), net, tax, context.clock().instant()));
    }

    private Optional<Invoice> paidInvoice(Refund refund) {
        return invoices.findByCharge(refund.charge()).filter(invoice -> invoice.state() == InvoiceState.PAID);
    }

    private Optional<CreditNote> noteOf(Invoice invoice, UUID refund) {
        return invoices.creditNotes(invoice.id()).stream()
                .filter(note -> note.refund().equals(refund))
                .findFirst();
    }
}
