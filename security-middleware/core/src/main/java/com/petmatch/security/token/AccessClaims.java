package com.petmatch.security.token;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * What an access token says about its bearer. Immutable.
 *
 * @param clientId the application the token was given to (RFC 9068 §2.2); empty for our own pages
 * @param epoch the subject's revocation epoch of now; without one the second of issue decides, so that a token of the second
 *     in which its subject was revoked is dead
 * @param family the refresh family it comes from
 */
public record AccessClaims(
        TenantId tenant,
        SubjectId subject,
        Set<RoleId> roles,
        Set<String> scopes,
        String clientId,
        OptionalLong epoch,
        Optional<UUID> family) {

    public AccessClaims {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        if (scopes.stream().anyMatch(scope -> scope.isEmpty() || scope.indexOf(' ') >= 0)) {
            throw new IllegalArgumentException("Expected scopes without spaces");
        }
    }

    public static AccessClaims of(TenantId tenant, SubjectId subject, Set<RoleId> roles) {
        return new AccessClaims(tenant, subject, roles, Set.of(), "", OptionalLong.empty(), Optional.empty());
    }

    public AccessClaims withScopes(Set<String> granted) {
        return new AccessClaims(tenant, subject, roles, granted, clientId, epoch, family);
    }

    public AccessClaims withClient(String id) {
        return new AccessClaims(tenant, subject, roles, scopes, id, epoch, family);
    }

    public AccessClaims withEpoch(long value) {
        return new AccessClaims(tenant, subject, roles, scopes, clientId, OptionalLong.of(value), family);
    }

    public AccessClaims withFamily(UUID id) {
        return new AccessClaims(tenant, subject, roles, scopes, clientId, epoch, Optional.of(id));
    }
}
