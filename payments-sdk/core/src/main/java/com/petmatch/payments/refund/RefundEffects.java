package com.petmatch.payments.refund;

import com.petmatch.payments.charge.Charge;

/** What follows from a refund's change in the same transaction: credit note, books and the event. */
public interface RefundEffects {

    /** The money was given back; the charge already counts it. */
    void refunded(Refund refund, Charge charge);

    /** A refund that had succeeded came back. */
    void returned(Refund refund);
}
