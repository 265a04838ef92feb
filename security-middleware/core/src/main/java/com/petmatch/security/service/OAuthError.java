package com.petmatch.security.service;

import java.util.Locale;

/** The error codes of RFC 6749 §5.2 that the endpoints for clients answer with. */
public enum OAuthError {
    INVALID_REQUEST(400),
    /** Not proven, whatever the reason. */
    INVALID_CLIENT(401),
    /** The presented token is another client's. */
    INVALID_GRANT(400),
    INVALID_SCOPE(400),
    UNSUPPORTED_GRANT_TYPE(400),
    /** The client's keys cannot be read now. */
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    OAuthError(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** As it stands in the answer. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
