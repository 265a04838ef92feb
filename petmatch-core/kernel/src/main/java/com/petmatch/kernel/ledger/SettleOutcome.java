package com.petmatch.kernel.ledger;

/** What became of a wish to post or void a hold. Refusals leave the hold as it was. */
public sealed interface SettleOutcome {

    /** The transaction stands and the rest of the hold is free again; the same answer for the same key again. */
    record Settled(LedgerTransaction transaction) implements SettleOutcome {}

    /** All held units are free again; the same answer when it was voided before. */
    record Voided(Hold hold) implements SettleOutcome {}

    /**
     * The transaction takes more from the held account than the hold reserves, or nothing at all.
     *
     * @param asked units that the transaction takes from the account
     */
    record OutsideHold(Hold hold, long asked) implements SettleOutcome {}

    /** It was settled in another way before. */
    record NotOpen(Hold hold, Hold.State state) implements SettleOutcome {}

    record NoSuchHold(PostingKey key) implements SettleOutcome {}

    /** The ledger refused the transaction itself; a key that another transaction used before counts as refused too. */
    record Refused(PostOutcome reason) implements SettleOutcome {}
}
