package com.petmatch.security.login;

import com.petmatch.kernel.error.ErrorCode;

/** Whether a new password is ready to be stored. */
public sealed interface PrepareOutcome {

    record Prepared(PreparedPassword password) implements PrepareOutcome {}

    /** Against the rules. */
    record Refused(ErrorCode code) implements PrepareOutcome {}

    /** Too many hashes at once: ask to come back. */
    record Overloaded() implements PrepareOutcome {}
}
