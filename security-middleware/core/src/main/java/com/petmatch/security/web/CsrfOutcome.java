package com.petmatch.security.web;

import com.petmatch.kernel.error.ErrorCode;

/** Whether a request came from our own pages. */
public sealed interface CsrfOutcome {

    /** The token is right and nothing speaks of another site. */
    record OwnPage() implements CsrfOutcome {}

    /** Missing, foreign or altered. */
    record Refused(ErrorCode code) implements CsrfOutcome {}
}
