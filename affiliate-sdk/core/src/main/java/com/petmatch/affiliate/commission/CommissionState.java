package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.ledger.Bucket;

/** Where a commission stands. */
public enum CommissionState {
    /** Earned, inside the hold. */
    PENDING,
    /** Kept back until someone decides. */
    HELD,
    /** The hold is over. */
    AVAILABLE,
    /** Earns nothing. */
    REJECTED,
    /** Nobody brought the customer. */
    UNATTRIBUTED;

    /** Whether its base counts for tiers and its amount stands in the partner's books. */
    public boolean counts() {
        return this == PENDING || this == HELD || this == AVAILABLE;
    }

    Bucket bucket() {
        return switch (this) {
            case PENDING, REJECTED, UNATTRIBUTED -> Bucket.PENDING;
            case HELD -> Bucket.HELD;
            case AVAILABLE -> Bucket.AVAILABLE;
        };
    }
}
