package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.money.Money;

/** What became of a reversal handed in. */
public sealed interface ReversalOutcome {

    /** Taken back: the commission as it stands, and what the partner gave back. */
    record Applied(Commission commission, Money clawback) implements ReversalOutcome {}

    /** The same reversal was taken in before; nothing was written. */
    record Replayed(ReversalRecord first) implements ReversalOutcome {}

    /** Its sale is not known yet; it is applied when the sale arrives. */
    record Parked(ReversalRecord waiting) implements ReversalOutcome {
        public ErrorCode reason() {
            return Codes.REVERSAL_PARKED;
        }
    }

    /** More than is left of the sale, or another currency; nothing was written. */
    record Refused(ErrorCode reason, Money remaining) implements ReversalOutcome {}

    /** Another reversal was taken in under this id before; nothing was written. Both fingerprints are known. */
    record Conflict(ReversalRecord first, String givenFingerprint) implements ReversalOutcome {
        public ErrorCode reason() {
            return Codes.REVERSAL_CONFLICT;
        }
    }
}
