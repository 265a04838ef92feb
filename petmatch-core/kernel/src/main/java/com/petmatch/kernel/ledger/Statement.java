package com.petmatch.kernel.ledger;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * One page of an account's postings in booking order.
 *
 * @param openingUnits balance before the first line
 * @param closingUnits balance after the last line
 * @param nextAfter pass it on for the next page; empty at the end
 */
public record Statement(
        AccountId account,
        LedgerUnit unit,
        long openingUnits,
        List<Line> lines,
        long closingUnits,
        OptionalLong nextAfter) {

    public Statement {
        lines = List.copyOf(lines);
    }

    /**
     * One posting.
     *
     * @param position its place in booking order, rising; gaps mean nothing
     * @param balance the account's balance after it
     */
    public record Line(long position, PostingKey key, Instant at, String cause, long units, long balance) {}
}
