package com.petmatch.security.password;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.privacy.Secret;

/** Whether a new password may be used. */
public sealed interface PasswordOutcome {

    /** Fine; the exact bytes to hash. */
    record Acceptable(Secret password) implements PasswordOutcome {}

    record Refused(ErrorCode code) implements PasswordOutcome {}
}
