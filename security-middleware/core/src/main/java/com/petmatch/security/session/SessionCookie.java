package com.petmatch.security.session;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.web.SetCookie;

/** The cookie that carries a session: {@code Secure; HttpOnly; SameSite=Lax; Path=/}, gone with the browser. */
public final class SessionCookie {

    public static final String NAME = "__Host-pm-session";

    private SessionCookie() {}

    /** Hands a session to the browser. */
    public static SetCookie carrying(Secret token) {
        return SetCookie.forBrowserRun(NAME, token.revealText());
    }

    /** Takes it back. */
    public static SetCookie ended() {
        return SetCookie.ended(NAME);
    }
}
