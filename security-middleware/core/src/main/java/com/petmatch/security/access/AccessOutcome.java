package com.petmatch.security.access;

import com.petmatch.kernel.error.ErrorCode;

/** Whether a principal may do something in a tenant. */
public sealed interface AccessOutcome {

    /** Some role allows it and none forbids it. */
    record Granted(Permission permission) implements AccessOutcome {}

    /** Not allowed; the code says why, for operators, and nothing of it is for the client. */
    record Refused(Permission permission, ErrorCode code) implements AccessOutcome {}

    default boolean isGranted() {
        return this instanceof Granted;
    }
}
