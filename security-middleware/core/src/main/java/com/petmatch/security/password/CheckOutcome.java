package com.petmatch.security.password;

/** Whether a password is the hashed one. */
public sealed interface CheckOutcome {

    /**
     * It is.
     *
     * @param needsRehash whether the stored hash is weaker than what is made today
     */
    record Match(boolean needsRehash) implements CheckOutcome {}

    record Mismatch() implements CheckOutcome {}

    /** All permits were taken until the deadline: nothing was checked. */
    record Overloaded() implements CheckOutcome {}
}
