package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;

/**
 * The one place that answers "may they?": default deny, any matching deny wins, the tenant must be the principal's own.
 *
 * <p>A check sees one version of the policy, also while it is being replaced. Once a principal was seen, a check looks up
 * one number and tests a few bits: it allocates nothing. Safe for concurrent use.
 */
public final class Authorizer {

    private final UnknownRoles unknownRoles;
    private volatile AccessPolicy policy;

    public Authorizer(AccessPolicy policy) {
        this(policy, UnknownRoles.ignored());
    }

    /** Tells of roles that the policy does not know, once for each principal and version of the policy. */
    public Authorizer(AccessPolicy policy, UnknownRoles unknownRoles) {
        this.policy = policy;
        this.unknownRoles = unknownRoles;
    }

    /** The policy that the next check uses. */
    public AccessPolicy policy() {
        return policy;
    }

    /** Uses another policy from the next check on. A policy that cannot be built never gets here: the old one stays. */
    public void replace(AccessPolicy next) {
        policy = next;
    }

    /**
     * Checks a permission whose resource belongs to the tenant as a whole; what is only allowed on own resources is
     * refused here.
     */
    public AccessOutcome check(Principal principal, TenantId tenant, Permission permission) {
        return decide(principal, tenant, permission, false);
    }

    /** Checks a permission on a resource that belongs to one person. */
    public AccessOutcome check(Principal principal, TenantId tenant, Permission permission, SubjectId resourceOwner) {
        return decide(principal, tenant, permission, principal.subject().equals(resourceOwner));
    }

    /** Whether the permission could be granted for some resource: what a route asks before the resource is known. */
    public AccessOutcome checkRoute(Principal principal, TenantId tenant, Permission permission) {
        return decide(principal, tenant, permission, true);
    }

    /** Why {@link #check(Principal, TenantId, Permission)} answers as it does; slow, for operators only. */
    public AccessExplanation explain(Principal principal, TenantId tenant, Permission permission) {
        AccessPolicy seen = policy;
        return new AccessExplainer(seen, principal, tenant, permission)
                .explain(decide(seen, principal, tenant, permission, false), false);
    }

    /** Why {@link #check(Principal, TenantId, Permission, SubjectId)} answers as it does; slow, for operators only. */
    public AccessExplanation explain(
            Principal principal, TenantId tenant, Permission permission, SubjectId resourceOwner) {
        AccessPolicy seen = policy;
        boolean own = principal.subject().equals(resourceOwner);
        return new AccessExplainer(seen, principal, tenant, permission)
                .explain(decide(seen, principal, tenant, permission, own), own);
    }

    private AccessOutcome decide(Principal principal, TenantId tenant, Permission permission, boolean own) {
        return decide(policy, principal, tenant, permission, own);
    }

    private AccessOutcome decide(
            AccessPolicy seen, Principal principal, TenantId tenant, Permission permission, boolean own) {
        return seen.entry(permission)
                .decide(
                        principal.access(seen, unknownRoles).bits(),
                        principal.isImpersonated(),
                        principal.tenant().equals(tenant),
                        own);
    }
}
