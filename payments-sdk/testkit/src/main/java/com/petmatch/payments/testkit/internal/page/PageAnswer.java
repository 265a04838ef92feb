package com.petmatch.payments.testkit.internal.page;

import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.FormDecoder;
import com.petmatch.payments.testkit.internal.openapi.MalformedFormException;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How a hosted page travels: what a browser may do with it, and what its form sent back. */
public final class PageAnswer {

    /** Where the pages' stylesheet is. */
    public static final String STYLESHEET = "/assets/sandbox.css";

    private static final String CSS = Resources.text("page/sandbox.css");

    private PageAnswer() {}

    public static HttpAnswer stylesheet() {
        return HttpAnswer.of(200, "text/css; charset=utf-8", CSS).with("X-Content-Type-Options", "nosniff");
    }

    /** A form may end at the shop by redirect, and browsers hold redirects of forms against {@code form-action} too. */
    public static HttpAnswer page(int status, String html, String... formTargets) {
        return answer(status, html, "'none'", formTargets);
    }

    /** As {@link #page}, for a page that a shop may show in a frame, as banks' pages are. */
    public static HttpAnswer framedPage(int status, String html, String... formTargets) {
        return answer(status, html, "*", formTargets);
    }

    /** A field of the form that the call brings, empty when it has none. */
    public static String field(HttpCall call, String name) {
        return value(call.body(), name);
    }

    /** A parameter of the address, empty when it has none. */
    public static String parameter(HttpCall call, String name) {
        return value(call.query(), name);
    }

    private static String value(String encoded, String name) {
        try {
            return FormDecoder.decode(encoded).path(name).asText("");
        } catch (MalformedFormException e) {
            return "";
        }
    }

    private static HttpAnswer answer(int status, String html, String ancestors, String... formTargets) {
        Set<String> targets = new LinkedHashSet<>(Set.of("'self'"));
        for (String target : formTargets) {
            origin(target).ifPresent(targets::add);
        }
        return HttpAnswer.html(status, html)
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src data:; form-action " + String.join(" ", targets)
                                + "; base-uri 'none'; frame-ancestors " + ancestors)
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "no-referrer")
                .with("Cache-Control", "no-store");
    }

    private static Optional<String> origin(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            return Optional.of(
                    uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
