package com.petmatch.affiliate.ledger;

/** The kinds of facts; the name is the stored form. */
public enum FactKind {
    SALE_RECORDED,
    REVERSED,
    ADJUSTED,
    MATURED,
    RELEASED
}
