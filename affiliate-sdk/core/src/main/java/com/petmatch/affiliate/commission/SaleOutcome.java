package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;

/** What became of a sale handed in. */
public sealed interface SaleOutcome {

    /** The commission as it stands. */
    Commission commission();

    /** Decided and written, with any reversal that had waited for it. */
    record Recorded(Commission commission, CommissionDecision decision) implements SaleOutcome {}

    /** The same sale was recorded before; nothing was written. */
    record Replayed(Commission commission) implements SaleOutcome {}

    /** Another sale was recorded under this key before; nothing was written. Both fingerprints are known. */
    record Conflict(Commission commission, String givenFingerprint) implements SaleOutcome {
        public ErrorCode reason() {
            return Codes.SALE_CONFLICT;
        }
    }
}
