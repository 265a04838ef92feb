package com.petmatch.security.totp;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.time.Duration;

/** What became of a presented code. */
public sealed interface TotpOutcome {

    /** It is right, and spent. */
    record Accepted() implements TotpOutcome {}

    /** It is wrong, or there is no authenticator app to ask. */
    record Refused(ErrorCode reason) implements TotpOutcome {}

    /** It, or a newer one, was accepted before. */
    record Replayed() implements TotpOutcome {}

    /** Too many wrong ones: nothing was checked. */
    record Locked(Duration retryAfter) implements TotpOutcome {}

    /** The stable code for the host's answer; an accepted one has none. */
    default ErrorCode code() {
        if (this instanceof Refused refused) {
            return refused.reason();
        }
        if (this instanceof Replayed) {
            return SecurityErrors.TOTP_REPLAYED;
        }
        if (this instanceof Locked) {
            return SecurityErrors.LOGIN_DELAYED;
        }
        throw new IllegalStateException("An accepted code has no refusal code");
    }
}
