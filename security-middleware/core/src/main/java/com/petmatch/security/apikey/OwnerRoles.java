package com.petmatch.security.apikey;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import java.util.Set;

/** What the owner of a key may act as now. Asked at most once a second for each owner; safe for concurrent use. */
@FunctionalInterface
public interface OwnerRoles {

    /** Empty when the account is switched off or gone: none of its keys opens anything then. */
    Set<RoleId> of(TenantId tenant, SubjectId owner);
}
