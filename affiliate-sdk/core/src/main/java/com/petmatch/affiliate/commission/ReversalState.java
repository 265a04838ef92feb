package com.petmatch.affiliate.commission;

/** What became of a reversal that was taken in. */
public enum ReversalState {
    /** Taken from the partner. */
    APPLIED,
    /** Its sale has not arrived yet. */
    PARKED,
    /** Its sale arrived and had less left than was to be taken back. */
    REFUSED
}
