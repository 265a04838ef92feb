package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Roles, what each may and may not do, and which others each inherits; compiled once to bit sets, then immutable.
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

    private final Map<RoleId, RuleSet> roles;
    private final Map<SubjectId, RuleSet> subjects;
    private final PatternNumbers numbers;
    private final CompiledRoles compiled;

    AccessPolicy(Map<RoleId, RuleSet> roles, Map<SubjectId, RuleSet> subjects, PatternNumbers numbers) {
        this.roles = roles;
        this.subjects = subjects;
        this.numbers = numbers;
        this.compiled = new RoleCompiler(roles, numbers).compile();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The roles the policy knows. */
    public Set<RoleId> roles() {
        return roles.keySet();
    }

    Map<RoleId, RuleSet> roleRules() {
        return roles;
    }

    Map<SubjectId, RuleSet> subjectRules() {
        return subjects;
    }

    CompiledRoles compiled() {
        return compiled;
    }

    PermissionEntry entry(Permission permission) {
        return numbers.entry(permission);
    }

    /** Subjects are many and each is asked for by few principals: their rules become bits when one is seen. */
    RoleBits subjectBits(SubjectId subject, TenantId tenant) {
        RuleSet own = subjects.get(subject);
        if (own == null) {
            return RoleBits.NONE;
        }
        RoleBits bits = numbers.bits(own);
        long[] here = numbers.bits(own.oneTenant().getOrDefault(tenant, List.of()));
        return bits.union(RoleBits.inTenant(here));
    }

    /** Collects rules; {@link #role} and {@link #subject} name whom the following calls describe. One thread at a time. */
    public static final class Builder {

        private final PolicyDraft draft = new PolicyDraft();

        private Builder() {}

        /** Lets {@code **} stand for all that follows; off by default because it grants what is not written yet. */
        public Builder allowDeepWildcards() {
            draft.allowDeepWildcards();
            return this;
        }

        /** Starts or continues a role. */
        public RoleBuilder role(String name) {
            return new RoleBuilder(this, draft.role(RoleId.of(name)));
        }

        /** Starts or continues what one subject may do besides its roles, in its own tenant. */
        public SubjectBuilder subject(SubjectId subject) {
            return new SubjectBuilder(this, draft.subject(subject));
        }

        /** Adds rules that a host keeps as data. */
        public Builder rules(Iterable<? extends AccessRule> rules) {
            rules.forEach(draft::add);
            return this;
        }

        /** Marks permissions that nobody has while acting in the name of somebody else. */
        public Builder sensitive(String... patterns) {
            draft.sensitive(patterns);
            return this;
        }

        /**
         * Compiles the rules; unknown parents, cycles, depths above 64 and grants for every tenant to roles that are not
         * the platform's are refused by name.
         */
        public AccessPolicy build() {
            return draft.finished();
        }
    }

    /** Describes one role of a policy. One thread at a time. */
    public static final class RoleBuilder {

        private final Builder policy;
        private final RuleDraft rules;

        private RoleBuilder(Builder policy, RuleDraft rules) {
            this.policy = policy;
            this.rules = rules;
        }

        /** Takes over all that the other roles may and may not do. */
        public RoleBuilder inherits(String... parents) {
            for (String parent : parents) {
                rules.parents.add(RoleId.of(parent));
            }
            return this;
        }

        /** Marks a role of the platform itself: only such a role may reach every tenant, or inherit one that does. */
        public RoleBuilder platform() {
            rules.platform = true;
            return this;
        }

        /** Allows in the principal's own tenant. */
        public RoleBuilder may(String... patterns) {
            return allow(new Scope.OwnTenant(), patterns);
        }

        /** Allows in one tenant, to those who belong to it. */
        public RoleBuilder mayIn(TenantId tenant, String... patterns) {
            return allow(new Scope.OneTenant(tenant), patterns);
        }

        /** Allows only where the resource belongs to the principal. */
        public RoleBuilder mayOwn(String... patterns) {
            return allow(new Scope.OwnResources(), patterns);
        }

        /** Allows in every tenant: for roles marked by {@link #platform}. */
        public RoleBuilder mayEverywhere(String... patterns) {
            return allow(new Scope.EveryTenant(), patterns);
        }

        /** Forbids, whatever any role allows. */
        public RoleBuilder mayNot(String... patterns) {
            for (String pattern : patterns) {
                rules.deny(policy.draft.pattern(pattern));
            }
            return this;
        }

        public RoleBuilder role(String name) {
            return policy.role(name);
        }

        public SubjectBuilder subject(SubjectId subject) {
            return policy.subject(subject);
        }

        public AccessPolicy build() {
            return policy.build();
        }

        private RoleBuilder allow(Scope scope, String... patterns) {
            for (String pattern : patterns) {
                rules.allow(policy.draft.pattern(pattern), scope);
            }
            return this;
        }
    }

    /** Describes what one subject may do besides its roles. One thread at a time. */
    public static final class SubjectBuilder {

        private final Builder policy;
        private final RuleDraft rules;

        private SubjectBuilder(Builder policy, RuleDraft rules) {
            this.policy = policy;
            this.rules = rules;
        }

        /** Allows in the subject's own tenant, whichever it signs in to. */
        public SubjectBuilder may(String... patterns) {
            return allow(new Scope.OwnTenant(), patterns);
        }

        /** Allows in one tenant, when the subject signed in to it. */
        public SubjectBuilder mayIn(TenantId tenant, String... patterns) {
            return allow(new Scope.OneTenant(tenant), patterns);
        }

        /** Allows only where the resource is the subject's. */
        public SubjectBuilder mayOwn(String... patterns) {
            return allow(new Scope.OwnResources(), patterns);
        }

        /** Forbids, whatever any role allows. */
        public SubjectBuilder mayNot(String... patterns) {
            for (String pattern : patterns) {
                rules.deny(policy.draft.pattern(pattern));
            }
            return this;
        }

        public RoleBuilder role(String name) {
            return policy.role(name);
        }

        public SubjectBuilder subject(SubjectId subject) {
            return policy.subject(subject);
        }

        public AccessPolicy build() {
            return policy.build();
        }

        private SubjectBuilder allow(Scope scope, String... patterns) {
            for (String pattern : patterns) {
                rules.allow(policy.draft.pattern(pattern), scope);
            }
            return this;
        }
    }
}
