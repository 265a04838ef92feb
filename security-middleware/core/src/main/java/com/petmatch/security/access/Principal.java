package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Set;

/**
 * Somebody whose credential was checked. A value: it is handed on, never kept in a thread or a static field.
 *
 * @param tenant the tenant the credential belongs to, never one that the request names
 * @param roles the roles the credential carries; unknown ones grant nothing
 */
public record Principal(SubjectId subject, TenantId tenant, Set<RoleId> roles, CredentialRef credential)
        implements Caller {

    public Principal {
        roles = Set.copyOf(roles);
    }

    public boolean hasRole(RoleId role) {
        return roles.contains(role);
    }
}
