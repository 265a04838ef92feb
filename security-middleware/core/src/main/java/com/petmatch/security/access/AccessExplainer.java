package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.AccessOutcome.Refused;
import com.petmatch.security.error.SecurityErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rule behind an answer by walking the roles as they were written: slow, and independent of the bits. */
final class AccessExplainer {

    private final AccessPolicy policy;
    private final Principal principal;
    private final TenantId tenant;
    private final Permission permission;
    private final List<String> segments;

    AccessExplainer(AccessPolicy policy, Principal principal, TenantId tenant, Permission permission) {
        this.policy = policy;
        this.principal = principal;
        this.tenant = tenant;
        this.permission = permission;
        this.segments = Segments.split(permission.value());
    }

    AccessExplanation explain(AccessOutcome outcome, boolean own) {
        RolePaths held = RolePaths.upFrom(policy.roleRules(), principal.roles());
        Optional<Found> denial = firstDenial(held);
        if (denial.isPresent()) {
            return explained(outcome, denial, Optional.empty());
        }
        Optional<Found> grant = firstGrant(held, own);
        if (outcome.isGranted()) {
            return explained(outcome, grant, Optional.empty());
        }
        boolean impersonated =
                outcome instanceof Refused refused && refused.code().equals(SecurityErrors.ACCESS_IMPERSONATION);
        return explained(outcome, Optional.empty(), impersonated ? Optional.empty() : nearestMissing(held));
    }

    private static AccessExplanation explained(AccessOutcome outcome, Optional<Found> found, Optional<Grant> missing) {
        return new AccessExplanation(
                outcome, found.map(Found::rule), found.map(Found::path).orElse(List.of()), missing);
    }

    private record Found(AccessRule rule, List<RoleId> path) {}

    private Optional<Found> firstDenial(RolePaths held) {
        RuleSet subject = policy.subjectRules().get(principal.subject());
        if (subject != null) {
            Optional<PermissionPattern> match = matching(subject.denied());
            if (match.isPresent()) {
                return match.map(p -> new Found(Denial.ofSubject(principal.subject(), p.toString()), List.of()));
            }
        }
        for (Map.Entry<RoleId, List<RoleId>> reached : held.paths().entrySet()) {
            Optional<PermissionPattern> match = matching(rules(reached.getKey()).denied());
            if (match.isPresent()) {
                return match.map(p -> new Found(Denial.ofRole(reached.getKey(), p.toString()), reached.getValue()));
            }
        }
        return Optional.empty();
    }

    private Optional<Found> firstGrant(RolePaths held, boolean own) {
        RuleSet subject = policy.subjectRules().get(principal.subject());
        if (subject != null) {
            Optional<Grant> grant = granting(subject, own, new AccessRule.Holder.OfSubject(principal.subject()));
            if (grant.isPresent()) {
                return grant.map(rule -> new Found(rule, List.of()));
            }
        }
        for (Map.Entry<RoleId, List<RoleId>> reached : held.paths().entrySet()) {
            RoleId role = reached.getKey();
            Optional<Grant> grant = granting(rules(role), own, new AccessRule.Holder.OfRole(role));
            if (grant.isPresent()) {
                return grant.map(rule -> new Found(rule, reached.getValue()));
            }
        }
        return Optional.empty();
    }

    /** The first of the rules that is enough for this tenant and ownership. */
    private Optional<Grant> granting(RuleSet rules, boolean own, AccessRule.Holder holder) {
        List<Grant> grants = new ArrayList<>();
        add(grants, holder, rules.everywhere(), new Scope.EveryTenant());
        if (principal.tenant().equals(tenant)) {
            add(grants, holder, rules.tenant(), new Scope.OwnTenant());
            add(grants, holder, rules.oneTenant().getOrDefault(tenant, List.of()), new Scope.OneTenant(tenant));
            if (own) {
                add(grants, holder, rules.own(), new Scope.OwnResources());
            }
        }
        return grants.stream().findFirst();
    }

    private void add(List<Grant> grants, AccessRule.Holder holder, List<PermissionPattern> patterns, Scope scope) {
        matching(patterns).ifPresent(pattern -> grants.add(new Grant(holder, pattern.toString(), scope)));
    }

    private Optional<PermissionPattern> matching(List<PermissionPattern> patterns) {
        return patterns.stream().filter(pattern -> pattern.matches(segments)).findFirst();
    }

    /**
     * The grant of the closest role that inherits one the principal carries, else of any role; when no role has one, the
     * permission itself for the subject. In a foreign tenant only the platform's roles have any.
     */
    private Optional<Grant> nearestMissing(RolePaths held) {
        RolePaths heirs = RolePaths.downFrom(policy.roleRules(), held.paths().keySet());
        for (RoleId role : heirs.thenAllOthers(policy.roleRules().keySet())) {
            Optional<Grant> grant = granting(rules(role), false, new AccessRule.Holder.OfRole(role));
            if (grant.isPresent()) {
                return grant;
            }
        }
        return principal.tenant().equals(tenant)
                ? Optional.of(Grant.ofSubject(principal.subject(), permission.value(), new Scope.OneTenant(tenant)))
                : Optional.empty();
    }

    private RuleSet rules(RoleId role) {
        RuleSet rules = policy.roleRules().get(role);
        if (rules == null) {
            throw new IllegalStateException("Expected a role of the policy, got " + role);
        }
        return rules;
    }
}
