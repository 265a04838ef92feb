package com.petmatch.security.servlet;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.SecurityHeaders;
import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletResponse;

/** What the answer to a sign-out carries, besides the session that the host ends on the server. */
public final class SignOut {

    private SignOut() {}

    /** Ends our cookies, and lets the browser forget what it kept of us: cached pages and stored data. */
    public static void answer(HttpServletResponse response) {
        ServletCookies.add(response, SessionCookie.ended());
        ServletCookies.add(response, SetCookie.ended(CsrfGuard.COOKIE));
        HttpField forget = SecurityHeaders.clearSiteData();
        response.setHeader(forget.name(), forget.value());
    }
}
