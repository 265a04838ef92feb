package com.petmatch.platform.web;

import com.petmatch.i18n.locale.LanguageTag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** Remembers a chosen language in the browser for a year, for readers without an account. */
final class LanguageCookie {

    static final String NAME = "pm-lang";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private LanguageCookie() {}

    static void set(LanguageTag tag, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, tag.toString())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
