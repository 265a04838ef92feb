package com.petmatch.security.passkey;

import com.petmatch.kernel.error.ErrorCode;

/** What a verifier says about a use of a passkey. */
public sealed interface AssertionVerdict {

    /**
     * The signature and all it covers are right.
     *
     * @param counter as presented; the engine judges it
     */
    record Sound(long counter, boolean backedUp, boolean userVerified) implements AssertionVerdict {}

    record Unsound(ErrorCode code) implements AssertionVerdict {}
}
