package com.petmatch.kernel.ledger;

import com.petmatch.kernel.money.Money;

/**
 * One signed line of a transaction. What positive means is stated by the account's chart.
 *
 * @param units signed, never zero, {@value #MAX_UNITS} at most on either side; minor units for a currency
 */
public record Posting(AccountId account, long units, LedgerUnit unit) {

    /** Largest posting; so small that the sum of a whole transaction cannot overflow and any JSON reader keeps it. */
    public static final long MAX_UNITS = 9_000_000_000_000_000L;

    public Posting {
        if (units == 0 || units > MAX_UNITS || units < -MAX_UNITS) {
            throw new IllegalArgumentException("Expected a posting other than zero and of at most " + MAX_UNITS + " on "
                    + account + ", got " + units);
        }
    }

    public static Posting of(AccountId account, Money amount) {
        return new Posting(account, amount.minorUnits(), LedgerUnit.of(amount.currency()));
    }
}
