package com.petmatch.security.onetime;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;

/** A secret as the store keeps it: hashed, for one purpose and one person. Immutable. */
public record OneTimeSecret(
        SecretHash hash, String purpose, SubjectId subject, Instant createdAt, Instant expiresAt, boolean used) {

    OneTimeSecret spent() {
        return new OneTimeSecret(hash, purpose, subject, createdAt, expiresAt, true);
    }
}
