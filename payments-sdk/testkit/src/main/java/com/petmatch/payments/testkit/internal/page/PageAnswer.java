package com.petmatch.payments.testkit.internal.page;

import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.openapi.Resources;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** How a hosted page travels: no script, no frame unless told, forms that end at the sandbox or at the shop only. */
public final class PageAnswer {

    /** Where the style sheet of all pages is. */
    public static final String STYLE_SHEET = "/assets/sandbox.css";

    private PageAnswer() {}

    /** A page whose form may end at the targets: browsers hold the redirects of forms against {@code form-action} too. */
    public static HttpAnswer page(int status, String html, String... formTargets) {
        return answer(status, html, "'none'", formTargets);
    }

    /** As {@link #page}, for a page that a shop may show in a frame, as banks' pages are. */
    public static HttpAnswer framedPage(int status, String html, String... formTargets) {
        return answer(status, html, "*", formTargets);
    }

    public static HttpAnswer styleSheet() {
        return HttpAnswer.of(200, "text/css; charset=utf-8", Resources.text("page/sandbox.css"))
                .with("X-Content-Type-Options", "nosniff");
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

    /** The origin of an address; its placeholders in braces stand for an id. */
    private static Optional<String> origin(String url) {
        try {
            URI uri = URI.create(url.replaceAll("\\{[A-Z_]+\\}", "x"));
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
