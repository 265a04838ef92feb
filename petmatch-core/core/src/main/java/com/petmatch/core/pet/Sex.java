package com.petmatch.core.pet;

/** A pet's sex. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Not known, as often with birds and fish. */
    UNKNOWN
}
