package com.petmatch.platform.api;

import com.petmatch.platform.web.PageErrors;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.login.FlowOutcome;

/** A sign-in that did not complete, as a problem. */
final class FlowFaults {

    private FlowFaults() {}

    static ApiFault of(FlowOutcome outcome) {
        if (outcome instanceof FlowOutcome.Refused refused) {
            return ApiFault.of(refused.code(), refused.retryAfter());
        }
        if (outcome instanceof FlowOutcome.VerificationNeeded) {
            return ApiFault.of(SecurityErrors.LOGIN_UNVERIFIED);
        }
        if (outcome instanceof FlowOutcome.ChallengeNeeded) {
            return ApiFault.of(SecurityErrors.CHALLENGE_REQUIRED);
        }
        if (outcome instanceof FlowOutcome.FactorNeeded || outcome instanceof FlowOutcome.FactorMissing) {
            return ApiFault.of(SecurityErrors.TOTP_REQUIRED);
        }
        return ApiFault.of(PageErrors.SIGN_IN_OVER);
    }
}
