package com.petmatch.payments.charge;

/** What follows from a charge's change in the same transaction: invoices, subscriptions and books. */
public interface ChargeEffects {

    /**
     * The money was taken.
     *
     * @param unwanted whether it must go back: the charge had ended without money before, or another one has paid the order
     */
    void captured(Charge charge, boolean unwanted);

    /** The charge ended without money. */
    void ended(Charge charge);
}
