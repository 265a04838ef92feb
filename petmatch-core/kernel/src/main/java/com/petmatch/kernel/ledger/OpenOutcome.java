package com.petmatch.kernel.ledger;

/** What became of a wish to open an account. */
public sealed interface OpenOutcome {

    record Opened(LedgerAccount account) implements OpenOutcome {}

    /** It was open before, under the same rule and unit. */
    record AlreadyOpen(LedgerAccount account) implements OpenOutcome {}

    /** It was opened before under another rule or unit; nothing changed. */
    record OpenedDifferently(LedgerAccount standing) implements OpenOutcome {}
}
