package com.petmatch.security.pipeline;

/** What a stage that throws means for the request. */
public enum FailMode {
    /** Refused with 503. */
    CLOSED,
    /** A table of this process decides instead: for limits only. */
    LOCAL_FALLBACK,
    /** The request goes on and the host is told: for controls that no allow depends on. */
    OPEN
}
