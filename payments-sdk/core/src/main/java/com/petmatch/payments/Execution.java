package com.petmatch.payments;

/** Whether a call to a provider took effect there. */
public enum Execution {
    /** Proven not to have happened: it may be sent again, or elsewhere. */
    NOT_EXECUTED,
    EXECUTED,
    /** Nobody here knows: only the same key or a look-up may follow. */
    UNKNOWN
}
