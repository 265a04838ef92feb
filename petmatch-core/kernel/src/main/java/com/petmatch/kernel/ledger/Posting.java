package com.petmatch.kernel.ledger;

import com.petmatch.kernel.money.Money;

/**
 * One signed line of a transaction. What positive means is stated by the account's chart.
 *
 * @param units signed, never zero; minor units for a currency
 */
public record Posting(AccountId account, long units, LedgerUnit unit) {

    public Posting {
        if (units == 0) {
            throw new IllegalArgumentException("Expected a posting other than zero on " + account);
        }
    }

    public static Posting of(AccountId account, Money amount) {
        return new Posting(account, amount.minorUnits(), LedgerUnit.of(amount.currency()));
    }
}
