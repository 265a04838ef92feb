package com.petmatch.security.servlet;

import com.petmatch.security.web.SetCookie;
import jakarta.servlet.http.HttpServletResponse;

/** Writes our cookies as they are, attributes included. */
public final class ServletCookies {

    private ServletCookies() {}

    public static void add(HttpServletResponse response, SetCookie cookie) {
        response.addHeader("Set-Cookie", cookie.headerValue());
    }
}
