package com.petmatch.payments.dispute;

import com.petmatch.payments.gateway.DisputeStatus;

/** Where a dispute stands. What has ended does not open again, though a verdict may be replaced by a later one. */
public enum DisputeState {
    /** A word this version does not know; taken for a dispute that withholds money until a known one comes. */
    UNKNOWN(0),
    /** An inquiry: no money has moved. */
    WARNING(1),
    NEEDS_RESPONSE(2),
    UNDER_REVIEW(3),
    /** Ended without a verdict; the money is ours. */
    CLOSED(4),
    WON(5),
    LOST(6);

    private final int rank;

    DisputeState(int rank) {
        this.rank = rank;
    }

    /** Splits news of the same instant: providers tell time in seconds. */
    int rank() {
        return rank;
    }

    public boolean isClosed() {
        return rank >= CLOSED.rank;
    }

    /** Whether the provider keeps the disputed money until the end. */
    public boolean isWithholding() {
        return this == UNKNOWN || this == NEEDS_RESPONSE || this == UNDER_REVIEW;
    }

    /** Whether a refund would pay the customer twice. */
    public boolean refusesRefunds() {
        return isWithholding() || this == LOST;
    }

    /** Whether an answer of ours is still awaited. */
    boolean awaitsEvidence() {
        return this == WARNING || this == NEEDS_RESPONSE;
    }

    static DisputeState of(DisputeStatus status) {
        return switch (status) {
            case WARNING -> WARNING;
            case NEEDS_RESPONSE -> NEEDS_RESPONSE;
            case UNDER_REVIEW -> UNDER_REVIEW;
            case WON -> WON;
            case LOST -> LOST;
            case CLOSED -> CLOSED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
