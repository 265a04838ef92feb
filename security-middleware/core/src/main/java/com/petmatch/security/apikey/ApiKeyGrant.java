package com.petmatch.security.apikey;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a key may do. Immutable.
 *
 * @param owner whose requests the key makes
 * @param label what the owner calls it, 60 characters at most
 * @param roles what the owner acts as; what no role grants the key cannot do either
 * @param permissions the most that the key may do of it, each by name
 * @param networks where it may be used from; everywhere when empty
 * @param expiresAt up to five years away
 */
public record ApiKeyGrant(
        SubjectId owner,
        String label,
        Set<RoleId> roles,
        Set<Permission> permissions,
        List<AddressPrefix> networks,
        Instant expiresAt) {

    private static final int MAX_LABEL = 60;
    private static final int MAX_PERMISSIONS = 100;
    private static final int MAX_NETWORKS = 32;

    public ApiKeyGrant {
        if (label.length() > MAX_LABEL || permissions.size() > MAX_PERMISSIONS || networks.size() > MAX_NETWORKS) {
            throw new IllegalArgumentException(
                    "Expected a label of at most 60 characters, at most 100 permissions and 32 networks");
        }
        if (permissions.isEmpty() || roles.isEmpty()) {
            throw new IllegalArgumentException("Expected a role and a permission: a key without any opens nothing");
        }
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
        networks = List.copyOf(networks);
    }

    boolean covers(IpAddress client) {
        return networks.isEmpty() || networks.stream().anyMatch(network -> network.contains(client));
    }

    ApiKeyGrant actingAs(Set<RoleId> fewer) {
        return new ApiKeyGrant(owner, label, fewer, permissions, networks, expiresAt);
    }

    ApiKeyGrant until(Instant end) {
        return new ApiKeyGrant(owner, label, roles, permissions, networks, end);
    }
}
