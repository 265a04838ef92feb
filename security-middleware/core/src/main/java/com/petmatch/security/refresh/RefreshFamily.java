package com.petmatch.security.refresh;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;

/**
 * A family as the store keeps it: which generation counts, and only the hash of its secret. Immutable.
 *
 * @param generation from 1; rises with each rotation, which is the compare-and-set
 * @param secret of this generation
 * @param keyId of the derivation key that made the secret
 * @param device what the person recognises it by; 200 characters at most
 */
public record RefreshFamily(
        FamilyId id,
        SubjectId subject,
        long generation,
        SecretHash secret,
        int keyId,
        ClientBinding binding,
        String device,
        Instant openedAt,
        Instant rotatedAt) {

    private static final int MAX_DEVICE = 200;

    public RefreshFamily {
        if (generation < 1) {
            throw new IllegalArgumentException("Expected a generation from 1, got " + generation);
        }
        device = device.length() <= MAX_DEVICE ? device : device.substring(0, MAX_DEVICE);
    }

    RefreshFamily rotated(SecretHash next, int nextKeyId, Instant now) {
        return new RefreshFamily(id, subject, generation + 1, next, nextKeyId, binding, device, openedAt, now);
    }
}
