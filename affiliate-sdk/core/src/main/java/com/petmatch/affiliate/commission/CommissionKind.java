package com.petmatch.affiliate.commission;

/** What a commission is paid for; part of its key. */
public enum CommissionKind {
    /** Money received for an order or an invoice, the first and the following ones. */
    SALE
}
