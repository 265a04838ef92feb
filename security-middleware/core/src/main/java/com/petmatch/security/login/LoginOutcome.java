package com.petmatch.security.login;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import java.time.Duration;

/** What became of an attempt to sign in. Unknown, wrong and switched-off accounts answer alike. */
public sealed interface LoginOutcome {

    /** The password is right: the host opens a session {@linkplain LoginEngine#whileStanding while the account stands so}. */
    record Completed(ProvenAccount account) implements LoginOutcome {

        public SubjectId subject() {
            return account.subject();
        }
    }

    /** The password is right, but the e-mail address is not proven yet. */
    record VerificationNeeded(SubjectId subject) implements LoginOutcome {}

    /** Not right, whatever the reason. */
    record Refused() implements LoginOutcome {}

    /** Too many failures: nothing was checked. */
    record Delayed(Duration retryAfter) implements LoginOutcome {}

    /** Too many sign-ins at once: nothing was checked. */
    record Overloaded() implements LoginOutcome {}

    /** The stable code for the host's answer; a completed attempt has none. */
    default ErrorCode code() {
        if (this instanceof VerificationNeeded) {
            return SecurityErrors.LOGIN_UNVERIFIED;
        }
        if (this instanceof Delayed) {
            return SecurityErrors.LOGIN_DELAYED;
        }
        if (this instanceof Overloaded) {
            return SecurityErrors.PASSWORD_OVERLOADED;
        }
        if (this instanceof Refused) {
            return SecurityErrors.LOGIN_CREDENTIALS;
        }
        throw new IllegalStateException("A completed attempt has no refusal code");
    }
}
