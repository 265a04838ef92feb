package com.petmatch.security.access;

/** What one version of a policy gives to one principal: the union over its roles and its own rules. Immutable. */
record PrincipalAccess(AccessPolicy policy, RoleBits bits) {

    static PrincipalAccess of(AccessPolicy policy, Principal principal, UnknownRoles unknown) {
        RoleBits all = policy.subjectBits(principal.subject(), principal.tenant());
        for (RoleId role : principal.roles()) {
            RoleBits bits = policy.compiled().role(role);
            if (bits == null) {
                unknown.seen(role.value());
            } else {
                all = all.union(bits).union(RoleBits.inTenant(policy.compiled().inTenant(principal.tenant(), role)));
            }
        }
        return new PrincipalAccess(policy, all);
    }
}
