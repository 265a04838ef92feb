package com.petmatch.payments.invoice;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.page.CursorOutcome;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.ConcurrentChangeException;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.ChargeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes invoices and credit notes; numbers are given in the transaction that finalises a document, so none is missing.
 *
 * <p>Every writing method joins the open transaction. Safe for concurrent use.
 */
public final class Invoices {

    private static final int MAX_TRIES = 8;

    private final EngineContext context;
    private final InvoiceStore store;
    private final Invoicing invoicing;
    private final CursorCodec cursors;

    public Invoices(EngineContext context, InvoiceStore store, Invoicing invoicing, CursorCodec cursors) {
        this.context = context;
        this.store = store;
        this.invoicing = invoicing;
        this.cursors = cursors;
    }

    /** What the lines come to, without writing anything. */
    public TaxBreakdown total(List<InvoiceLine> lines) {
        return TaxBreakdown.of(
                lines.stream().map(InvoiceLine::toTaxLine).toList(), invoicing.tax(), invoicing.taxRounding());
    }

    /** Writes a draft that becomes an invoice when the charge is paid; a draft has no number. */
    public Invoice draft(InvoiceDraft draft, ChargeId charge) {
        TaxBreakdown total = total(draft.lines());
        Invoice invoice = new Invoice(
                new InvoiceId(context.ids().next()),
                draft.customer(),
                draft.subscription(),
                charge,
                draft.lines(),
                total,
                InvoiceState.DRAFT,
                Optional.empty(),
                Optional.empty(),
                context.clock().instant(),
                Optional.empty(),
                Money.zero(total.gross().currency()),
                1);
        store.insert(context.tenant(), invoice);
        return invoice;
    }

    /** Gives a draft its number and marks it paid, in the transaction that takes the money. */
    public Invoice issuePaid(Invoice draft, Optional<ServicePeriod> period) {
        requireState(draft, InvoiceState.DRAFT);
        Instant now = context.clock().instant();
        Invoice paid = draft.paid(nextNumber(invoicing.invoices(), now), period, now);
        replace(paid);
        context.outbox().append(paidEvent(paid, now));
        return paid;
    }

    /** Discards a draft that will not be paid; it never had a number. */
    public Invoice discard(Invoice draft) {
        requireState(draft, InvoiceState.DRAFT);
        Invoice voided = draft.voided();
        replace(voided);
        return voided;
    }

    /**
     * Writes the credit note of a refund, with its share of the invoice's tax.
     *
     * @param gross above zero, at most what is left of the invoice
     */
    public CreditNote credit(InvoiceId id, UUID refund, Money gross) {
        for (int i = 0; i < MAX_TRIES; i++) {
            Invoice invoice = require(id);
            requireState(invoice, InvoiceState.PAID);
            // Written first: it locks the invoice, so the earlier credit notes read next are complete.
            if (store.replace(context.tenant(), invoice.crediting(gross))) {
                return noted(invoice, refund, gross);
            }
        }
        throw new ConcurrentChangeException("invoice " + id);
    }

    private CreditNote noted(Invoice invoice, UUID refund, Money gross) {
        Instant now = context.clock().instant();
        List<CreditNote> earlier = store.creditNotes(context.tenant(), invoice.id());
        CreditNote note = new CreditNote(
                new CreditNoteId(context.ids().next()),
                invoice.id(),
                nextNumber(invoicing.creditNotes(), now),
                refund,
                CreditShare.of(invoice, earlier, gross),
                now);
        store.insertCreditNote(context.tenant(), note);
        return note;
    }

    public Optional<Invoice> find(InvoiceId id) {
        return store.find(context.tenant(), id);
    }

    public Optional<Invoice> findByCharge(ChargeId charge) {
        return store.findByCharge(context.tenant(), charge);
    }

    /** The credit notes of an invoice, the oldest first. */
    public List<CreditNote> creditNotes(InvoiceId id) {
        return store.creditNotes(context.tenant(), id);
    }

    /**
     * The customer's invoices that have a number, the newest first.
     *
     * @throws InvalidPaymentRequestException when the cursor is not one of this list
     */
    public Page<Invoice> listByCustomer(SubjectId customer, PageRequest page) {
        String filter = "payments.invoices:" + customer;
        Optional<CursorPosition> after = page.cursor().map(cursor -> {
            CursorOutcome outcome = cursors.decode(context.tenant(), filter, cursor);
            if (outcome instanceof CursorOutcome.Decoded decoded) {
                return decoded.position();
            }
            throw new InvalidPaymentRequestException(
                    PaymentErrors.CURSOR_INVALID, "the cursor is not one of this list; start from the first page");
        });
        List<Invoice> rows = store.numbered(context.tenant(), customer, after, page.limit() + 1);
        return Page.cut(
                rows,
                page.limit(),
                last -> cursors.encode(
                        context.tenant(),
                        filter,
                        CursorPosition.of(last.createdAt().toString(), last.id().value())));
    }

    private DocumentNumber nextNumber(NumberSeries series, Instant now) {
        int year = series.yearOf(now);
        return series.number(year, store.nextCount(context.tenant(), series.name(), year));
    }

    private InvoicePaid paidEvent(Invoice paid, Instant now) {
        return new InvoicePaid(
                context.nextEventId(),
                context.tenant(),
                paid.id(),
                paid.number().orElseThrow(),
                paid.customer(),
                paid.subscription(),
                paid.total().net(),
                paid.total().tax(),
                paid.total().gross(),
                now,
                paid.version());
    }

    private Invoice require(InvoiceId id) {
        return find(id).orElseThrow(
                        () -> new InvalidPaymentRequestException(PaymentErrors.INVOICE_UNKNOWN, "no invoice " + id));
    }

    private void replace(Invoice next) {
        if (!store.replace(context.tenant(), next)) {
            throw new ConcurrentChangeException("invoice " + next.id());
        }
    }

    private static void requireState(Invoice invoice, InvoiceState expected) {
        if (invoice.state() != expected) {
            throw new InvalidPaymentRequestException(
                    PaymentErrors.INVOICE_STATE,
                    "expected invoice " + invoice.id() + " to be " + expected + ", it is " + invoice.state());
        }
    }
}
