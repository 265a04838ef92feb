package com.petmatch.security.revocation;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import java.util.UUID;

/**
 * One token, or all tokens of one refresh family, that died before its time.
 *
 * @param tokenId the {@code jti}, at most 256 characters
 * @param expiresAt when it would have expired by itself, and may be forgotten
 */
public record RevokedToken(TenantId tenant, String tokenId, Instant expiresAt) {

    private static final int MAX_ID = 256;

    public RevokedToken {
        if (tokenId.isEmpty() || tokenId.length() > MAX_ID) {
            throw new IllegalArgumentException("Expected a token id of 1 to 256 characters, got " + tokenId.length());
        }
    }

    /** The entry that stands for all access tokens of a family. */
    public static RevokedToken ofFamily(TenantId tenant, UUID family, Instant expiresAt) {
        return new RevokedToken(tenant, familyId(family), expiresAt);
    }

    // A colon is in none of the ids that we give to tokens.
    static String familyId(UUID family) {
        return "family:" + family;
    }
}
