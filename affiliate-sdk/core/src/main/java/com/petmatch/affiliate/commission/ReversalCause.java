package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;

/** Why part of a sale is taken back. */
public enum ReversalCause {
    REFUND(Codes.REVERSAL_REFUND, false),
    /** The bank took the money back: takes what is left, because a refund may have come first. */
    DISPUTE_LOST(Codes.REVERSAL_DISPUTE_LOST, true),
    CANCELLED(Codes.REVERSAL_CANCELLED, false),
    ABANDONED(Codes.REVERSAL_ABANDONED, false),
    CORRECTION(Codes.REVERSAL_CORRECTION, false);

    private final ErrorCode reason;
    private final boolean takesWhatIsLeft;

    ReversalCause(ErrorCode reason, boolean takesWhatIsLeft) {
        this.reason = reason;
        this.takesWhatIsLeft = takesWhatIsLeft;
    }

    public ErrorCode reason() {
        return reason;
    }

    boolean takesWhatIsLeft() {
        return takesWhatIsLeft;
    }
}
