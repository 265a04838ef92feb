package com.petmatch.security.session;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;

/** What a presented session cookie is worth. */
public sealed interface SessionOutcome {

    record Live(Session session) implements SessionOutcome {}

    /** It was one; idle or absolute time is over and it is deleted. */
    record Expired() implements SessionOutcome {}

    /** Never was one, or was revoked. */
    record Unknown() implements SessionOutcome {}

    default ErrorCode code() {
        return this instanceof Expired ? SecurityErrors.SESSION_EXPIRED : SecurityErrors.SESSION_UNKNOWN;
    }
}
