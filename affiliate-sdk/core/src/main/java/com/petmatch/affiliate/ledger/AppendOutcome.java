package com.petmatch.affiliate.ledger;

/** What became of a step. */
public sealed interface AppendOutcome {

    record Appended(Fact fact) implements AppendOutcome {}

    /** The key was used before; nothing was written. */
    record AlreadyAppended(Fact original) implements AppendOutcome {}
}
