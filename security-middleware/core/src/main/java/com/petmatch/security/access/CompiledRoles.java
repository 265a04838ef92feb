package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The closure of every role, and of every (tenant, role) that a grant for one tenant reaches. Immutable. */
record CompiledRoles(Map<RoleId, RoleBits> roles, Map<TenantId, Map<RoleId, long[]>> tenants) {

    @Nullable
    RoleBits role(RoleId role) {
        return roles.get(role);
    }

    /** What the role may do in that tenant alone. */
    long[] inTenant(TenantId tenant, RoleId role) {
        return tenants.getOrDefault(tenant, Map.of()).getOrDefault(role, Bits.none());
    }
}
