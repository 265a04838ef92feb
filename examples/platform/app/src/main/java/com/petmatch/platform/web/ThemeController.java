package com.petmatch.platform.web;

import com.petmatch.security.web.RedirectTargets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers light or dark for readers without scripts; with scripts the page does the same at once. */
@Controller
class ThemeController {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final RedirectTargets targets = RedirectTargets.ownPaths();

    @PostMapping("/preferences/theme")
    Answer remember(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(
                        PageContexts.THEME_COOKIE, Theme.of(theme).code())
                .path("/")
                .maxAge(REMEMBERED)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
        return new SeeOther(targets.allowed(back).orElse("/"));
    }
}
