package com.petmatch.payments.charge;

import com.petmatch.payments.gateway.PaymentStatus;

/** How far an attempt has come. A rank never falls; success outranks all. */
public enum ChargeState {
    /** Written down, no answer known. */
    PREPARED(0),
    /** Sent, and the answer was lost. */
    UNRESOLVED(1),
    ACTION_REQUIRED(2),
    PENDING(2),
    AUTHORIZED(3),
    DECLINED(4),
    CANCELED(4),
    EXPIRED(4),
    CAPTURED(5);

    private static final int FINAL_RANK = 4;

    private final int rank;

    ChargeState(int rank) {
        this.rank = rank;
    }

    public int rank() {
        return rank;
    }

    /** Whether nothing is expected any more; a success may still come and outranks it. */
    public boolean isFinal() {
        return rank >= FINAL_RANK;
    }

    /** Whether the provider may know more than we do. */
    public boolean isOpen() {
        return !isFinal();
    }

    public static ChargeState of(PaymentStatus status) {
        // Agreed to and not taken: the customer has done his part, we have not done ours.
        return status == PaymentStatus.APPROVED ? ACTION_REQUIRED : valueOf(status.name());
    }
}
