package com.petmatch.payments.invoice;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.charge.ChargeId;
import java.util.List;
import java.util.Optional;

/** Keeps invoices, credit notes and number series. Writes join the caller's transaction; safe for concurrent use. */
public interface InvoiceStore {

    void insert(TenantId tenant, Invoice invoice);

    Optional<Invoice> find(TenantId tenant, InvoiceId id);

    Optional<Invoice> findByCharge(TenantId tenant, ChargeId charge);

    /** Compare-and-set: writes when the stored version is one below the given invoice's. */
    boolean replace(TenantId tenant, Invoice next);

    /**
     * Invoices with a number, of one customer, the newest first; by creation, then id.
     *
     * @param after the last row of the page before: its creation as sort value, its id
     */
    List<Invoice> numbered(TenantId tenant, SubjectId customer, Optional<CursorPosition> after, int limit);

    /**
     * The next count of a series, from 1. The row stays locked until the transaction ends, and a rollback gives the
     * count back: so no number is ever missing.
     */
    long nextCount(TenantId tenant, String series, int year);

    /** Writes a credit note; one per refund. */
    void insertCreditNote(TenantId tenant, CreditNote note);

    /** The credit notes of an invoice, the oldest first. */
    List<CreditNote> creditNotes(TenantId tenant, InvoiceId invoice);
}
