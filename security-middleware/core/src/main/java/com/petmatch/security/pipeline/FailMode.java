package com.petmatch.security.pipeline;

/** What a stage that throws means for the request. */
public enum FailMode {
    /** Refused with 503. */
    CLOSED,
    /** A table of this process decides instead. */
    LOCAL_FALLBACK
}
