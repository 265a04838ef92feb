package com.petmatch.kernel.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Postings that belong together: two or more, of one chart, summing to zero per unit. Immutable once posted; a
 * correction is another transaction.
 *
 * @param postings 2 to {@value #MAX_POSTINGS}
 * @param at when it happened, cut to microseconds; years 1 to 9999
 * @param cause why, as a stable code such as {@code invoice.paid}: printable ASCII, at most 96 characters
 */
public record LedgerTransaction(PostingKey key, List<Posting> postings, Instant at, String cause) {

    /** Most postings of one transaction. */
    public static final int MAX_POSTINGS = 1_000;

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final int MAX_CAUSE = 96;

    public LedgerTransaction {
        postings = List.copyOf(postings);
        at = checkedTime(at);
        checkCause(cause);
        if (postings.size() < 2 || postings.size() > MAX_POSTINGS) {
            throw new IllegalArgumentException("Expected 2 to " + MAX_POSTINGS + " postings, got " + postings.size());
        }
        AccountId first = postings.get(0).account();
        for (Posting posting : postings) {
            if (!posting.account().isOfSameChart(first)) {
                throw new IllegalArgumentException(
                        "Expected one chart, got " + first.chart() + " and " + posting.account());
            }
        }
    }

    /** The chart that all postings belong to. */
    public String chart() {
        return postings.get(0).account().chart();
    }

    // Microseconds are what every store can keep; a finer time would come back changed.
    static Instant checkedTime(Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("Expected a time in the years 1 to 9999, got " + at);
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    static void checkCause(String cause) {
        boolean printable = !cause.isEmpty() && cause.length() <= MAX_CAUSE;
        for (int i = 0; printable && i < cause.length(); i++) {
            printable = cause.charAt(i) > 0x20 && cause.charAt(i) < 0x7f;
        }
        if (!printable) {
            throw new IllegalArgumentException("Expected a cause of 1 to 96 printable ASCII characters");
        }
    }
}
