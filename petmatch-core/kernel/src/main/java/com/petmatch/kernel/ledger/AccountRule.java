package com.petmatch.kernel.ledger;

/** How an account may stand. */
public enum AccountRule {
    /** May stand on either side; a hot one takes no row lock. */
    FREE,
    /** Never below zero: a posting that would overdraw it is refused. Keeps a locked balance row; may carry holds. */
    NON_NEGATIVE
}
