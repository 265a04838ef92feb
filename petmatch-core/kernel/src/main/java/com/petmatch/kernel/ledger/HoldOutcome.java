package com.petmatch.kernel.ledger;

/** What became of a wish to hold units. Refusals leave no trace. */
public sealed interface HoldOutcome {

    record Held(Hold hold) implements HoldOutcome {}

    /** The key was used before; the hold that was made then, and where it stands now. */
    record AlreadyHeld(Hold original, Hold.State state) implements HoldOutcome {}

    /** What the account has available is less by {@code missing} units. */
    record NotEnough(AccountId account, LedgerUnit unit, long missing) implements HoldOutcome {}

    /** The account may go below zero, so holding back units of it means nothing. */
    record NotHoldable(AccountId account) implements HoldOutcome {}

    record OtherUnit(AccountId account, LedgerUnit expected, LedgerUnit got) implements HoldOutcome {}

    record NoSuchAccount(AccountId account) implements HoldOutcome {}
}
