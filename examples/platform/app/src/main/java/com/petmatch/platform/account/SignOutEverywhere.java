package com.petmatch.platform.account;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SubjectLogins;

/**
 * Ends whatever keeps a person signed in: browser sessions, refresh families, and every access token given so far, all of
 * them or none. Joins an open transaction, and is then seen on this host within a second; otherwise at once. Safe for
 * concurrent use.
 */
public final class SignOutEverywhere implements SubjectLogins {

    private final SessionEngine sessions;
    private final RefreshEngine families;
    private final Revocations revocations;
    private final UnitOfWork unitOfWork;

    public SignOutEverywhere(
            SessionEngine sessions, RefreshEngine families, Revocations revocations, UnitOfWork unitOfWork) {
        this.sessions = sessions;
        this.families = families;
        this.revocations = revocations;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void endAll(TenantId tenant, SubjectId subject) {
        unitOfWork.inTransaction(() -> {
            sessions.revokeAll(tenant, subject);
            families.revokeAll(tenant, subject);
        });
        if (!unitOfWork.isOpen()) {
            revocations.poll();
        }
    }
}
