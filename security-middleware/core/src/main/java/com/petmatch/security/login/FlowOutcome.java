package com.petmatch.security.login;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.web.SetCookie;
import java.time.Duration;
import java.util.Set;

/** Where a sign-in or step-up stands. */
public sealed interface FlowOutcome {

    /**
     * Everything asked for is proven: the host opens a session {@linkplain LoginEngine#whileStanding while the account
     * stands so}, or calls {@code SessionEngine.steppedUp} for the one that asked.
     *
     * @param twoFactors whether a factor beside the password was proven
     * @param device lets the browser be known from now on
     */
    record Completed(ProvenAccount account, boolean twoFactors, SetCookie device) implements FlowOutcome {

        public SubjectId subject() {
            return account.subject();
        }
    }

    /**
     * The password is right; one of these must be proven within ten minutes and five tries.
     *
     * @param flow the browser presents it with the proof
     */
    record FactorNeeded(Secret flow, Set<Factor> factors) implements FlowOutcome {}

    /** A factor is demanded of one who has none: the host lets the person enrol before anything else. */
    record FactorMissing(SubjectId subject) implements FlowOutcome {}

    /** The password is right, but the e-mail address is not proven yet. */
    record VerificationNeeded(SubjectId subject) implements FlowOutcome {}

    /** The site or the account is under attack, and the browser is a stranger: nothing was checked. */
    record ChallengeNeeded() implements FlowOutcome {}

    /**
     * Not right, whatever the reason.
     *
     * @param retryAfter zero when there is nothing to wait for
     */
    record Refused(ErrorCode code, Duration retryAfter) implements FlowOutcome {}

    /** Too old, tried too often, or never begun: start again with the password. */
    record Ended() implements FlowOutcome {}
}
