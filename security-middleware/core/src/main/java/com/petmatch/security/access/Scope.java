package com.petmatch.security.access;

import com.petmatch.kernel.id.TenantId;

/** Where a grant holds. Only {@link EveryTenant} reaches outside the principal's own tenant. */
public sealed interface Scope {

    /** In the principal's own tenant, whichever it is. */
    record OwnTenant() implements Scope {}

    /** In this tenant, for principals that belong to it. */
    record OneTenant(TenantId tenant) implements Scope {}

    /** On resources of the principal, in its own tenant. */
    record OwnResources() implements Scope {}

    /** In every tenant: only for roles marked as the platform's. */
    record EveryTenant() implements Scope {}
}
