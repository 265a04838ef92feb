package com.petmatch.kernel.ledger;

/**
 * What an account has of one unit: the sum of its postings.
 *
 * @param held the part that open holds reserve; 0 for free accounts
 */
public record Balance(AccountId account, LedgerUnit unit, long units, long held) {

    /** What may still be spent or held. */
    public long available() {
        return Math.subtractExact(units, held);
    }
}
