package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessOutcome.Granted;
import com.petmatch.security.access.AccessOutcome.Refused;
import com.petmatch.security.error.SecurityErrors;

/**
 * The one place that answers "may they?": default deny, any matching deny wins, the tenant must be the principal's own.
 *
 * <p>A check sees one version of the policy, also while it is being replaced. Safe for concurrent use.
 */
public final class Authorizer {

    private volatile AccessPolicy policy;

    public Authorizer(AccessPolicy policy) {
        this.policy = policy;
    }

    /** The policy that the next check uses. */
    public AccessPolicy policy() {
        return policy;
    }

    /** Uses another policy from the next check on. */
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

    private AccessOutcome decide(Principal principal, TenantId tenant, Permission permission, boolean own) {
        AccessPolicy.Verdict verdict = policy.verdict(principal.roles(), permission);
        boolean sameTenant = principal.tenant().equals(tenant);
        if (verdict.denied()) {
            return new Refused(permission, SecurityErrors.ACCESS_PERMISSION);
        }
        if (verdict.everywhere() || (sameTenant && (verdict.inTenant() || (verdict.onOwn() && own)))) {
            return new Granted(permission);
        }
        if (!sameTenant) {
            return new Refused(permission, SecurityErrors.ACCESS_TENANT);
        }
        return new Refused(
                permission, verdict.onOwn() ? SecurityErrors.ACCESS_OWNER : SecurityErrors.ACCESS_PERMISSION);
    }
}
