package com.petmatch.platform.account;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SubjectLogins;

/**
 * Ends all that keeps a person signed in: when they ask for it, when a factor changes, when a password is reset. Joins the
 * open transaction. Safe for concurrent use.
 */
public final class SignOutEverywhere implements SubjectLogins {

    private final SessionEngine sessions;

    public SignOutEverywhere(SessionEngine sessions) {
        this.sessions = sessions;
    }

    @Override
    public void endAll(TenantId tenant, SubjectId subject) {
        sessions.revokeAll(tenant, subject);
    }
}
