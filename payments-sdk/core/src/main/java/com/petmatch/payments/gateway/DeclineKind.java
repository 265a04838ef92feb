package com.petmatch.payments.gateway;

/** Who can do something about a decline; decides what dunning does next. */
public enum DeclineKind {
    /** May work later with the same method. */
    SOFT,
    /** The customer must act or choose another method. */
    CUSTOMER,
    /** This method will not work again. */
    HARD
}
