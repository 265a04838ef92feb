package com.petmatch.payments.charge;

/** What follows from a charge's change in the same transaction: invoices, subscriptions and books. */
public interface ChargeEffects {

    /**
     * The money was taken.
     *
     * @param before the state the charge had; a success after {@code CANCELED} or {@code EXPIRED} is late
     */
    void captured(Charge charge, ChargeState before);

    /** The charge ended without money. */
    void ended(Charge charge);
}
