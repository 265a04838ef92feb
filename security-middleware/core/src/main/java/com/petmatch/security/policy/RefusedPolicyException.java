package com.petmatch.security.policy;

import com.petmatch.security.policy.PolicyOutcome.Fault;

/** Ends the reading of a document; never leaves this package. */
final class RefusedPolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String detail;

    RefusedPolicyException(Fault fault, String detail) {
        super(detail, null, false, false);
        this.fault = fault;
        this.detail = detail;
    }

    PolicyOutcome.Refused outcome() {
        return new PolicyOutcome.Refused(fault, detail);
    }
}
