package com.petmatch.payments.invoice;

/** How far an invoice has come; its content is frozen from {@code OPEN} on. */
public enum InvoiceState {
    DRAFT,
    OPEN,
    PAID,
    VOID
}
