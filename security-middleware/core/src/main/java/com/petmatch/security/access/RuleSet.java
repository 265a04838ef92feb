package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules of one role or subject, as they were written. */
record RuleSet(
        Set<RoleId> parents,
        boolean platform,
        List<PermissionPattern> own,
        List<PermissionPattern> tenant,
        List<PermissionPattern> everywhere,
        List<PermissionPattern> denied,
        Map<TenantId, List<PermissionPattern>> oneTenant) {}
