package com.petmatch.payments.refund;

import com.petmatch.payments.gateway.RefundStatus;

/** How far a refund has come. A rank never falls; a failure may follow a success when a bank sends the money back. */
public enum RefundState {
    PREPARED(0),
    UNRESOLVED(1),
    PENDING(2),
    SUCCEEDED(3),
    FAILED(4);

    private final int rank;

    RefundState(int rank) {
        this.rank = rank;
    }

    public int rank() {
        return rank;
    }

    public boolean isOpen() {
        return rank < SUCCEEDED.rank;
    }

    static RefundState of(RefundStatus status) {
        return switch (status) {
            case PENDING -> PENDING;
            case SUCCEEDED -> SUCCEEDED;
            case FAILED, CANCELED -> FAILED;
        };
    }
}
