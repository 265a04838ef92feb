package com.petmatch.affiliate.partner;

import com.petmatch.kernel.error.ErrorCode;

/** What became of a request to join a programme or to change a membership. */
public sealed interface EnrolmentOutcome {

    /** The membership is new, or has the new state. */
    record Changed(Partner partner, Enrolment enrolment) implements EnrolmentOutcome {}

    /** It stood like this already; nothing was written. */
    record Unchanged(Partner partner, Enrolment enrolment) implements EnrolmentOutcome {}

    /** Not possible, and why; nothing was written. */
    record Refused(ErrorCode reason) implements EnrolmentOutcome {}
}
