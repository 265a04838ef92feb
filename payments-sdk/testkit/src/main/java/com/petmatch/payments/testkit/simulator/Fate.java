package com.petmatch.payments.testkit.simulator;

/** What becomes of one call to the simulated provider. */
public enum Fate {
    /** Executed and answered. */
    GOES_WELL,
    /** Never sent, and the caller knows. */
    NOT_SENT,
    /** Sent and lost on the way: not executed, and the caller cannot know. */
    REQUEST_LOST,
    /** Executed, and the answer is lost on the way. */
    REPLY_LOST,
    /** A server error before anything was done; the caller cannot know. */
    FAILS_BEFORE,
    /** A server error after everything was done; the caller cannot know. */
    FAILS_AFTER;

    boolean executes() {
        return this == GOES_WELL || this == REPLY_LOST || this == FAILS_AFTER;
    }
}
