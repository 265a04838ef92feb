package com.petmatch.security.apikey;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.keys.SecretHash;
import java.time.Instant;
import java.util.Set;

/**
 * A key as the store keeps it: its secret hashed. Immutable.
 *
 * @param lastUsedAt to the minute; of creation until its first use
 * @param revoked for ever
 * @param version rises with each write, for compare-and-set
 */
public record ApiKey(
        ApiKeyId id,
        SecretHash secret,
        ApiKeyGrant grant,
        Instant createdAt,
        Instant lastUsedAt,
        boolean revoked,
        long version) {

    /** Who calls, to a check of access; ask {@link #permits} too. */
    public Principal principal(TenantId tenant) {
        return new Principal(grant.owner(), tenant, grant.roles(), new CredentialRef.ApiKey(id.value()));
    }

    /** Whether the key's own list has the permission; roles decide as well. */
    public boolean permits(Permission permission) {
        return grant.permissions().contains(permission);
    }

    boolean isLive(Instant now) {
        return !revoked && now.isBefore(grant.expiresAt());
    }

    ApiKey actingAs(Set<RoleId> fewer) {
        return new ApiKey(id, secret, grant.actingAs(fewer), createdAt, lastUsedAt, revoked, version);
    }

    ApiKey usedAt(Instant now) {
        return new ApiKey(id, secret, grant, createdAt, now, revoked, version + 1);
    }

    ApiKey until(Instant end) {
        return new ApiKey(id, secret, grant.until(end), createdAt, lastUsedAt, revoked, version + 1);
    }

    ApiKey withdrawn() {
        return new ApiKey(id, secret, grant, createdAt, lastUsedAt, true, version + 1);
    }
}
