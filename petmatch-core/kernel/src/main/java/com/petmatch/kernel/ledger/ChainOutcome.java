package com.petmatch.kernel.ledger;

/** What a check of a hash chain found. */
public sealed interface ChainOutcome {

    /** Every link fits; {@code head} is the newest one. */
    record Intact(long transactions, ChainHash head) implements ChainOutcome {}

    /** The first position whose transaction does not fit its link, or has none. */
    record Broken(long position, PostingKey key) implements ChainOutcome {}
}
