package com.petmatch.security.login;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;

/**
 * A sign-in or step-up that waits for its second factor, as the store keeps it. Immutable.
 *
 * @param hash of the secret that the browser holds
 * @param newDevice whether the browser was not known to the account
 * @param tries proofs presented so far
 * @param version rises with each write, for compare-and-set
 */
public record PendingLogin(
        SecretHash hash,
        SubjectId subject,
        LookupKey account,
        boolean newDevice,
        int tries,
        Instant startedAt,
        Instant expiresAt,
        long version) {

    PendingLogin tried() {
        return new PendingLogin(hash, subject, account, newDevice, tries + 1, startedAt, expiresAt, version + 1);
    }
}
