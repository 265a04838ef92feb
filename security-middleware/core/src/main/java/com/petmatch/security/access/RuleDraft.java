package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules of one role or subject while a policy is being written. */
final class RuleDraft {

    final Set<RoleId> parents = new LinkedHashSet<>();
    boolean platform;
    private final List<PermissionPattern> own = new ArrayList<>();
    private final List<PermissionPattern> tenant = new ArrayList<>();
    private final List<PermissionPattern> everywhere = new ArrayList<>();
    private final List<PermissionPattern> denied = new ArrayList<>();
    private final Map<TenantId, List<PermissionPattern>> oneTenant = new HashMap<>();

    void allow(PermissionPattern pattern, Scope scope) {
        if (scope instanceof Scope.OneTenant one) {
            oneTenant.computeIfAbsent(one.tenant(), id -> new ArrayList<>()).add(pattern);
        } else if (scope instanceof Scope.OwnResources) {
            own.add(pattern);
        } else if (scope instanceof Scope.EveryTenant) {
            everywhere.add(pattern);
        } else {
            tenant.add(pattern);
        }
    }

    void deny(PermissionPattern pattern) {
        denied.add(pattern);
    }

    RuleSet finished() {
        Map<TenantId, List<PermissionPattern>> byTenant = new HashMap<>();
        oneTenant.forEach((id, patterns) -> byTenant.put(id, List.copyOf(patterns)));
        return new RuleSet(
                Collections.unmodifiableSet(new LinkedHashSet<>(parents)),
                platform,
                List.copyOf(own),
                List.copyOf(tenant),
                List.copyOf(everywhere),
                List.copyOf(denied),
                Map.copyOf(byTenant));
    }
}
