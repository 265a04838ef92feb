package com.petmatch.security.passkey;

import com.petmatch.kernel.error.ErrorCode;

/** What a verifier says about a new passkey. */
public sealed interface RegistrationVerdict {

    record Sound(PasskeyCredential credential) implements RegistrationVerdict {}

    record Unsound(ErrorCode code) implements RegistrationVerdict {}
}
