package com.petmatch.security.session;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.web.SetCookie;

/** A new session and the only copy of its secret. */
public record OpenedSession(Session session, Secret token) {

    public SetCookie cookie() {
        return SessionCookie.carrying(token);
    }
}
