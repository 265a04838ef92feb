package com.petmatch.kernel.ledger;

import java.time.Instant;

/**
 * Units of a non-negative account that are reserved until a transaction takes them or the hold is voided.
 *
 * @param key idempotency key of the hold, unique per tenant and chart among holds
 * @param units how many are reserved, above zero
 * @param at when it was made, cut to microseconds
 * @param cause why, as a stable code; at most 96 characters
 */
public record Hold(PostingKey key, AccountId account, long units, LedgerUnit unit, Instant at, String cause) {

    public Hold {
        at = LedgerTransaction.checkedTime(at);
        LedgerTransaction.checkCause(cause);
        if (units <= 0 || units > Posting.MAX_UNITS) {
            throw new IllegalArgumentException("Expected a hold above zero on " + account + ", got " + units);
        }
    }

    /** Units that the transaction takes from the held account; below zero when it adds some. */
    public long takenBy(LedgerTransaction transaction) {
        long taken = 0;
        for (Posting posting : transaction.postings()) {
            if (posting.account().equals(account) && posting.unit().equals(unit)) {
                taken -= posting.units();
            }
        }
        return taken;
    }

    /** Whether the transaction takes something from the held account, and no more than is held. */
    public boolean covers(LedgerTransaction transaction) {
        long taken = takenBy(transaction);
        return taken > 0 && taken <= units;
    }

    /** Where a hold stands. */
    public enum State {
        OPEN,
        POSTED,
        VOIDED
    }
}
