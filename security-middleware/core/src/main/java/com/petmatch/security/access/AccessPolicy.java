package com.petmatch.security.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Roles, what each may and may not do, and which others each inherits; compiled once, then immutable.
 *
 * <pre>{@code
 * AccessPolicy policy = AccessPolicy.builder()
 *     .role("vet-nurse").may("health:record:read")
 *     .role("vet").inherits("vet-nurse").may("health:record:write", "health:prescription:*")
 *     .role("trainee").inherits("vet").mayNot("health:prescription:sign")
 *     .build();
 * }</pre>
 */
public final class AccessPolicy {

    private final Map<RoleId, CompiledRole> roles;

    private AccessPolicy(Map<RoleId, CompiledRole> roles) {
        this.roles = Map.copyOf(roles);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The roles the policy knows. */
    public Set<RoleId> roles() {
        return roles.keySet();
    }

    record Verdict(boolean denied, boolean everywhere, boolean inTenant, boolean onOwn) {}

    record CompiledRole(
            List<PermissionPattern> allowed,
            List<PermissionPattern> allowedOwn,
            List<PermissionPattern> allowedEverywhere,
            List<PermissionPattern> denied) {}

    Verdict verdict(Set<RoleId> held, Permission permission) {
        List<String> segments = Segments.split(permission.value());
        boolean denied = false;
        boolean everywhere = false;
        boolean inTenant = false;
        boolean onOwn = false;
        for (RoleId id : held) {
            CompiledRole role = roles.get(id);
            if (role != null) {
                denied |= anyMatch(role.denied(), segments);
                everywhere |= anyMatch(role.allowedEverywhere(), segments);
                inTenant |= anyMatch(role.allowed(), segments);
                onOwn |= anyMatch(role.allowedOwn(), segments);
            }
        }
        return new Verdict(denied, everywhere, inTenant, onOwn);
    }

    private static boolean anyMatch(List<PermissionPattern> patterns, List<String> segments) {
        for (PermissionPattern pattern : patterns) {
            if (pattern.matches(segments)) {
                return true;
            }
        }
        return false;
    }

    /** Collects roles; {@link #role} names the one that the following calls describe. One thread at a time. */
    public static final class Builder {

        private final Map<RoleId, RoleDraft> drafts = new LinkedHashMap<>();
        private boolean deepWildcards;

        private Builder() {}

        /** Lets {@code **} stand for all that follows; off by default because it grants what is not written yet. */
        public Builder allowDeepWildcards() {
            deepWildcards = true;
            return this;
        }

        /** Starts or continues a role. */
        public RoleBuilder role(String name) {
            return new RoleBuilder(this, drafts.computeIfAbsent(RoleId.of(name), RoleDraft::new));
        }

        /** Compiles the roles; unknown parents, cycles and depths above 64 are refused by name. */
        public AccessPolicy build() {
            return new AccessPolicy(new RoleCompiler(drafts).compile());
        }
    }

    /** Describes one role of a policy. One thread at a time. */
    public static final class RoleBuilder {

        private final Builder policy;
        private final RoleDraft draft;

        private RoleBuilder(Builder policy, RoleDraft draft) {
            this.policy = policy;
            this.draft = draft;
        }

        /** Takes over all that the other roles may and may not do. */
        public RoleBuilder inherits(String... parents) {
            for (String parent : parents) {
                draft.parents.add(RoleId.of(parent));
            }
            return this;
        }

        /** Allows in the principal's own tenant. */
        public RoleBuilder may(String... patterns) {
            return add(draft.allowed, patterns);
        }

        /** Allows only where the resource belongs to the principal. */
        public RoleBuilder mayOwn(String... patterns) {
            return add(draft.allowedOwn, patterns);
        }

        /** Allows in every tenant: for roles of the platform itself. */
        public RoleBuilder mayEverywhere(String... patterns) {
            return add(draft.allowedEverywhere, patterns);
        }

        /** Forbids, whatever any role allows. */
        public RoleBuilder mayNot(String... patterns) {
            return add(draft.denied, patterns);
        }

        public RoleBuilder role(String name) {
            return policy.role(name);
        }

        public AccessPolicy build() {
            return policy.build();
        }

        private RoleBuilder add(Collection<PermissionPattern> target, String... patterns) {
            for (String pattern : patterns) {
                target.add(PermissionPattern.parse(pattern, policy.deepWildcards));
            }
            return this;
        }
    }

    static final class RoleDraft {

        final RoleId id;
        final Set<RoleId> parents = new LinkedHashSet<>();
        final List<PermissionPattern> allowed = new ArrayList<>();
        final List<PermissionPattern> allowedOwn = new ArrayList<>();
        final List<PermissionPattern> allowedEverywhere = new ArrayList<>();
        final List<PermissionPattern> denied = new ArrayList<>();

        RoleDraft(RoleId id) {
            this.id = id;
        }
    }
}
