package com.petmatch.affiliate.ledger;

/** Where a partner's money stands before it is paid. */
public enum Bucket {
    /** Inside the hold after the sale. */
    PENDING,
    /** Kept back until someone decides. */
    HELD,
    /** May be paid; below zero after a clawback of what was paid already. */
    AVAILABLE
}
