package com.petmatch.security.passkey;

import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/**
 * A person's passkey as the store keeps it; holds no secret. Immutable.
 *
 * @param label what the person calls it; may be empty
 * @param lastUsedAt of registration until its first use
 * @param version rises with each write, for compare-and-set
 */
public record Passkey(
        PasskeyCredential credential,
        SubjectId subject,
        String label,
        Instant createdAt,
        Instant lastUsedAt,
        long version) {

    static final int MAX_LABEL = 60;

    public Passkey {
        if (label.codePointCount(0, label.length()) > MAX_LABEL) {
            throw new IllegalArgumentException("Expected a label of at most 60 characters");
        }
    }

    public PasskeyId id() {
        return credential.id();
    }

    Passkey used(long counter, boolean backedUp, Instant now) {
        return new Passkey(credential.used(counter, backedUp), subject, label, createdAt, now, version + 1);
    }

    Passkey named(String next) {
        return new Passkey(credential, subject, next, createdAt, lastUsedAt, version + 1);
    }
}
