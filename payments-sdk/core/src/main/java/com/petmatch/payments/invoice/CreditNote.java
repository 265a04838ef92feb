package com.petmatch.payments.invoice;

import com.petmatch.kernel.money.TaxBreakdown;
import java.time.Instant;
import java.util.UUID;

/**
 * Takes back a part or all of an invoice, with its share of the tax.
 *
 * @param refund the refund that gave the money back
 * @param total positive amounts; over all credit notes of an invoice they never exceed the invoice's, rate by rate
 */
public record CreditNote(
        CreditNoteId id, InvoiceId invoice, DocumentNumber number, UUID refund, TaxBreakdown total, Instant issuedAt) {}
