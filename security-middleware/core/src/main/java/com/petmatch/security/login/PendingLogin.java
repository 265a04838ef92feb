package com.petmatch.security.login;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;

/**
 * A sign-in or step-up that waits for its second factor, as the store keeps it. Immutable.
 *
 * @param purpose what its proof finishes, and nothing else
 * @param hash of the secret that the browser holds
 * @param newDevice whether the browser was not known to the account
 * @param tries proofs presented so far
 * @param credentialChangedAt when the credential that began it had last changed: any other change ends it
 * @param version rises with each write, for compare-and-set
 */
public record PendingLogin(
        Purpose purpose,
        SecretHash hash,
        SubjectId subject,
        LookupKey account,
        boolean newDevice,
        int tries,
        Instant credentialChangedAt,
        Instant expiresAt,
        long version) {

    /** What a proof finishes. */
    public enum Purpose {
        SIGN_IN,
        STEP_UP
    }

    PendingLogin tried() {
        return new PendingLogin(
                purpose, hash, subject, account, newDevice, tries + 1, credentialChangedAt, expiresAt, version + 1);
    }
}
