package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flattens the role hierarchy without recursion: each role gets the bits of all that it inherits. */
final class RoleCompiler {

    private static final int MAX_DEPTH = 64;

    private final Map<RoleId, RuleSet> rules;
    private final PatternNumbers numbers;
    private final Map<RoleId, RoleBits> closed = new LinkedHashMap<>();
    private final Map<RoleId, Integer> depths = new HashMap<>();

    RoleCompiler(Map<RoleId, RuleSet> rules, PatternNumbers numbers) {
        this.rules = rules;
        this.numbers = numbers;
    }

    CompiledRoles compile() {
        rules.forEach(this::requireSound);
        rules.keySet().forEach(this::close);
        return new CompiledRoles(Map.copyOf(closed), tenants());
    }

    private void requireSound(RoleId role, RuleSet own) {
        if (!own.platform() && !own.everywhere().isEmpty()) {
            throw refused("Role " + role + " reaches every tenant and is not marked as the platform's", role);
        }
        for (RoleId parent : own.parents()) {
            RuleSet inherited = rules.get(parent);
            if (inherited == null) {
                throw refused("Role " + role + " inherits unknown role " + parent, role);
            }
            if (inherited.platform() && !own.platform()) {
                throw refused("Role " + role + " inherits " + parent + " of the platform and is not marked so", role);
            }
        }
    }

    /** Depth first with an own stack: a role is closed once all its parents are. */
    private void close(RoleId start) {
        Deque<RoleId> path = new ArrayDeque<>();
        Set<RoleId> onPath = new LinkedHashSet<>();
        path.push(start);
        while (!path.isEmpty()) {
            RoleId role = path.element();
            if (closed.containsKey(role)) {
                path.pop();
                continue;
            }
            onPath.add(role);
            List<RoleId> open = openParents(role);
            if (open.isEmpty()) {
                settle(role);
                onPath.remove(role);
                path.pop();
            } else {
                for (RoleId parent : open) {
                    if (onPath.contains(parent)) {
                        throw refused("Roles inherit in a circle: " + onPath + " and again " + parent, parent);
                    }
                    path.push(parent);
                }
            }
        }
    }

    private List<RoleId> openParents(RoleId role) {
        return rulesOf(role).parents().stream()
                .filter(parent -> !closed.containsKey(parent))
                .toList();
    }

    private void settle(RoleId role) {
        RoleBits bits = numbers.bits(rulesOf(role));
        int depth = 0;
        for (RoleId parent : rulesOf(role).parents()) {
            bits = bits.union(closed.getOrDefault(parent, RoleBits.NONE));
            depth = Math.max(depth, depths.getOrDefault(parent, 0) + 1);
        }
        if (depth > MAX_DEPTH) {
            throw refused("Role " + role + " inherits deeper than " + MAX_DEPTH, role);
        }
        closed.put(role, bits);
        depths.put(role, depth);
    }

    /** Parents were closed before their children, so one pass in that order carries each tenant's grants down. */
    private Map<TenantId, Map<RoleId, long[]>> tenants() {
        Map<TenantId, Map<RoleId, long[]>> tenants = new HashMap<>();
        for (RoleId role : closed.keySet()) {
            RuleSet own = rulesOf(role);
            for (RoleId parent : own.parents()) {
                tenants.values().forEach(byRole -> {
                    long[] inherited = byRole.get(parent);
                    if (inherited != null) {
                        byRole.merge(role, inherited, Bits::union);
                    }
                });
            }
            own.oneTenant()
                    .forEach((tenant, patterns) -> tenants.computeIfAbsent(tenant, id -> new HashMap<>())
                            .merge(role, numbers.bits(patterns), Bits::union));
        }
        tenants.replaceAll((tenant, byRole) -> Map.copyOf(byRole));
        return Map.copyOf(tenants);
    }

    private RuleSet rulesOf(RoleId role) {
        RuleSet own = rules.get(role);
        if (own == null) {
            throw refused("Unknown role " + role, role);
        }
        return own;
    }

    static SecurityMisuseException refused(String message, RoleId role) {
        return new SecurityMisuseException(SecurityErrors.ACCESS_POLICY, message, Map.of("role", role.value()));
    }
}
