package com.petmatch.security.password;

/** Whether a password could be hashed in time. */
public sealed interface HashOutcome {

    record Hashed(PasswordHash hash) implements HashOutcome {}

    /** All permits were taken until the deadline: answer 503 and ask to come back. */
    record Overloaded() implements HashOutcome {}
}
