package com.petmatch.payments.gateway;

/** Where a dispute stands, in neutral words. */
public enum DisputeStatus {
    /** An inquiry: no money has moved. */
    WARNING,
    NEEDS_RESPONSE,
    UNDER_REVIEW,
    WON,
    LOST,
    /** Ended without a verdict; no money has moved. */
    CLOSED,
    /** A word this version does not know. */
    UNKNOWN
}
