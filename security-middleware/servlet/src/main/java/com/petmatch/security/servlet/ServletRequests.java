package com.petmatch.security.servlet;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.request.BodySource;
import com.petmatch.security.request.SecurityRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Reads the raw request out of the servlet API, without the container's decoding. */
final class ServletRequests {

    // Clients whose address the container does not tell share one limit.
    private static final IpAddress UNKNOWN = IpAddress.ofIpv4(0);

    private ServletRequests() {}

    static SecurityRequest read(HttpServletRequest http, String requestId, BodySource body) {
        SecurityRequest.Builder builder = SecurityRequest.builder(http.getMethod(), target(http), peer(http))
                .id(requestId)
                .secure(http.isSecure())
                .body(body);
        for (String name : Collections.list(http.getHeaderNames())) {
            Collections.list(http.getHeaders(name)).forEach(value -> builder.field(name, value));
        }
        // HTTP/2 and 3 carry the authority outside of the fields.
        if (http.getHeader("Host") == null && !http.getProtocol().startsWith("HTTP/1")) {
            builder.field("Host", authority(http));
        }
        return builder.build();
    }

    private static String target(HttpServletRequest http) {
        String query = http.getQueryString();
        String path =
                withinContext(http.getRequestURI(), http.getServletContext().getContextPath());
        return query == null ? path : path + "?" + query;
    }

    /**
     * Routes are written without the place where the host is deployed. Only its exact bytes are taken off: a context path
     * that the client wrote in another form stays, so that the canonicalizer sees, and refuses, all of it.
     */
    private static String withinContext(String uri, String context) {
        if (context.isEmpty() || !uri.startsWith(context)) {
            return uri;
        }
        if (uri.length() == context.length()) {
            return "/";
        }
        return uri.charAt(context.length()) == '/' ? uri.substring(context.length()) : uri;
    }

    private static String authority(HttpServletRequest http) {
        int port = http.getServerPort();
        boolean standard = port == (http.isSecure() ? 443 : 80);
        return standard ? http.getServerName() : http.getServerName() + ":" + port;
    }

    private static IpAddress peer(HttpServletRequest http) {
        String text = http.getRemoteAddr() == null ? "" : http.getRemoteAddr();
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        int zone = bare.indexOf('%');
        return IpAddress.parse(zone < 0 ? bare : bare.substring(0, zone)).orElse(UNKNOWN);
    }
}
