package com.petmatch.security.refresh;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;

/** What comes of a presented refresh token. A client gets tokens or the one answer {@code invalid_grant}. */
public sealed interface RefreshOutcome {

    /** The next generation; the presented token is spent. */
    record Rotated(IssuedRefresh issued) implements RefreshOutcome {}

    /** The same successor once more: the client did not get, or did not wait for, the first answer. */
    record Repeated(IssuedRefresh issued) implements RefreshOutcome {}

    /** An authentic token that was spent before: somebody has a copy. The family and all access tokens are revoked. */
    record ReuseDetected(FamilyId family, SubjectId subject) implements RefreshOutcome {}

    /** Authentic, but not used for too long, or too old. */
    record Expired() implements RefreshOutcome {}

    /** Not a token of a living family for this client. */
    record Unknown() implements RefreshOutcome {}

    /** The stable code of every outcome that gives no token. */
    default ErrorCode code() {
        if (this instanceof ReuseDetected) {
            return SecurityErrors.REFRESH_REUSE;
        }
        if (this instanceof Expired) {
            return SecurityErrors.REFRESH_EXPIRED;
        }
        if (this instanceof Unknown) {
            return SecurityErrors.REFRESH_UNKNOWN;
        }
        throw new IllegalStateException("A new token has no refusal code");
    }
}
