package com.petmatch.security.session;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;

/**
 * Whatever keeps a person signed in: sessions, refresh families. All of it ends when a factor changes, a password is reset
 * or an account is disabled. Implementations join an open transaction and are safe for concurrent use.
 */
@FunctionalInterface
public interface SubjectLogins {

    void endAll(TenantId tenant, SubjectId subject);

    /** The sessions of an engine. */
    static SubjectLogins of(SessionEngine sessions) {
        return sessions::revokeAll;
    }

    /** These, and then the others. */
    default SubjectLogins and(SubjectLogins others) {
        return (tenant, subject) -> {
            endAll(tenant, subject);
            others.endAll(tenant, subject);
        };
    }
}
