package com.petmatch.kernel.ledger;

import java.time.Instant;
import java.util.List;

/**
 * Postings that belong together: two or more, of one chart, summing to zero per unit. Immutable once posted; a
 * correction is another transaction.
 *
 * @param cause why, as a stable code such as {@code invoice.paid}; at most 96 characters
 */
public record LedgerTransaction(PostingKey key, List<Posting> postings, Instant at, String cause) {

    public LedgerTransaction {
        postings = List.copyOf(postings);
        if (postings.size() < 2) {
            throw new IllegalArgumentException("Expected two or more postings, got " + postings.size());
        }
        String chart = postings.get(0).account().chart();
        for (Posting posting : postings) {
            if (!posting.account().chart().equals(chart)) {
                throw new IllegalArgumentException("Expected one chart, got " + chart + " and " + posting.account());
            }
        }
    }

    /** The chart that all postings belong to. */
    public String chart() {
        return postings.get(0).account().chart();
    }
}
