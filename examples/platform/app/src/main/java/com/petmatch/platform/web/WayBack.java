package com.petmatch.platform.web;

import com.petmatch.security.web.RedirectTargets;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address that shows a page again after a preference was changed: its own when it was read, that of its form when it
 * answers one. A stated language does not come along, or the choice would have no effect.
 */
final class WayBack {

    private static final Set<String> LEFT_OUT = Set.of("lang", "done");
    private static final RedirectTargets TARGETS = RedirectTargets.ownPaths();

    private WayBack() {}

    static String from(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String address = read ? own(request) : form(request).orElse("/");
        return TARGETS.allowed(address).orElse("/");
    }

    private static String own(HttpServletRequest request) {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        Object asked = failed ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : null;
        return address(asked instanceof String path ? path : request.getRequestURI(), request.getQueryString());
    }

    // Browsers tell a page of our own in full; whose page it was decides the host that was asked.
    private static Optional<String> form(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        if (referrer == null) {
            return Optional.empty();
        }
        try {
            URI page = new URI(referrer);
            boolean ours =
                    page.getRawAuthority() != null && page.getRawAuthority().equals(request.getHeader("Host"));
            return ours ? Optional.of(address(page.getRawPath(), page.getRawQuery())) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String address(String path, @org.jspecify.annotations.Nullable String query) {
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(part -> !LEFT_OUT.contains(part.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? path : path + "?" + kept;
    }
}
