package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.internal.Codes;
import com.petmatch.kernel.error.ErrorCode;

/** Why part of a sale is taken back. */
public enum ReversalCause {
    REFUND,
    /** The bank took the money back: takes what is left, because a refund may have come first. */
    DISPUTE_LOST,
    CANCELLED,
    ABANDONED,
    CORRECTION;

    /** The stable code that explains what this cause changed. */
    public ErrorCode reason() {
        return switch (this) {
            case REFUND -> Codes.REVERSAL_REFUND;
            case DISPUTE_LOST -> Codes.REVERSAL_DISPUTE_LOST;
            case CANCELLED -> Codes.REVERSAL_CANCELLED;
            case ABANDONED -> Codes.REVERSAL_ABANDONED;
            case CORRECTION -> Codes.REVERSAL_CORRECTION;
        };
    }

    boolean takesWhatIsLeft() {
        return this == DISPUTE_LOST;
    }
}
