package com.petmatch.payments.testkit.simulator;

/** Everything that happens to calls between a gateway and its provider. */
public interface Wire {

    /** A wire on which nothing goes wrong. */
    Wire SOUND = new Wire() {};

    /** What becomes of the call of this operation, such as {@code charge} or {@code find}. */
    default Fate fate(String operation) {
        return Fate.GOES_WELL;
    }

    /** Called before a call is executed and before its answer arrives: here a process may die, or another one may act. */
    default void between() {}
}
