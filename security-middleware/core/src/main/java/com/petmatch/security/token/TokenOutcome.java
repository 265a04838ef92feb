package com.petmatch.security.token;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;

/** What a verifier says about a presented token. Codes are for the operator; the client always gets the same 401. */
public sealed interface TokenOutcome {

    record Verified(VerifiedToken token) implements TokenOutcome {}

    /** Authentic, but past its time. */
    record Expired() implements TokenOutcome {}

    /** Authentic, but before its time. */
    record NotYetValid() implements TokenOutcome {}

    /** Not a token we accept. */
    record Rejected(ErrorCode code) implements TokenOutcome {}

    /** The issuer's keys cannot be had at present: nothing was decided. */
    record KeysUnavailable() implements TokenOutcome {}

    /** Right, but whether it was revoked cannot be said at present: nothing was decided. */
    record RevocationUnknown() implements TokenOutcome {}

    /** Whether nothing could be decided, which is our fault and not the client's. */
    default boolean isUndecided() {
        return this instanceof KeysUnavailable || this instanceof RevocationUnknown;
    }

    /** The stable code of every outcome but {@link Verified}. */
    default ErrorCode code() {
        if (this instanceof Rejected rejected) {
            return rejected.code();
        }
        if (this instanceof Expired) {
            return SecurityErrors.TOKEN_EXPIRED;
        }
        if (this instanceof NotYetValid) {
            return SecurityErrors.TOKEN_NOT_YET_VALID;
        }
        if (this instanceof KeysUnavailable) {
            return SecurityErrors.TOKEN_KEYS_UNAVAILABLE;
        }
        if (this instanceof RevocationUnknown) {
            return SecurityErrors.TOKEN_REVOCATION_STALE;
        }
        throw new IllegalStateException("A verified token has no refusal code");
    }
}
