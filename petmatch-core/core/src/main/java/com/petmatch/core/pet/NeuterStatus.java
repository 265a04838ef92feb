package com.petmatch.core.pet;

/** Whether a pet can have offspring. */
public enum NeuterStatus {
    /** Entire. */
    INTACT,
    /** Spayed or castrated. */
    NEUTERED,
    /** Not known. */
    UNKNOWN
}
