package com.petmatch.kernel.ledger;

import java.util.Map;

/** What became of a transaction handed to the ledger. Refusals leave no trace. */
public sealed interface PostOutcome {

    record Posted(LedgerTransaction transaction) implements PostOutcome {}

    /** The key was used before; this is the transaction that stands, whatever was handed in now. */
    record AlreadyPosted(LedgerTransaction original) implements PostOutcome {}

    /** The postings do not sum to zero; the sums that are left per unit. */
    record Unbalanced(Map<LedgerUnit, Long> remainders) implements PostOutcome {
        public Unbalanced {
            remainders = Map.copyOf(remainders);
        }
    }

    /** The account counts another unit. */
    record UnitMismatch(AccountId account, LedgerUnit expected, LedgerUnit got) implements PostOutcome {}

    /** A non-negative account would fall below zero; {@code missing} is how many units it lacks. */
    record InsufficientFunds(AccountId account, LedgerUnit unit, long missing) implements PostOutcome {}

    record UnknownAccount(AccountId account) implements PostOutcome {}

    /** Whether the transaction stands in the ledger, now or since before. */
    default boolean stands() {
        return this instanceof Posted || this instanceof AlreadyPosted;
    }
}
