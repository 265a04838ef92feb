package com.petmatch.security.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Where our redirects may lead: paths of our own, or listed origins exactly. Immutable, safe for concurrent use.
 *
 * <p>A target from outside that is neither is empty: the host then goes where it would go without one.
 */
public final class RedirectTargets {

    private static final int MAX_LENGTH = 2048;

    private final Set<String> origins;

    private RedirectTargets(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Our own paths only. */
    public static RedirectTargets ownPaths() {
        return new RedirectTargets(Set.of());
    }

    /** Our own paths, and these origins such as {@code https://shop.example}. */
    public static RedirectTargets ownPathsAnd(Set<String> origins) {
        return new RedirectTargets(origins);
    }

    /** The target when it may be used as a {@code Location} as it stands. */
    public Optional<String> allowed(String target) {
        if (target.isEmpty() || target.length() > MAX_LENGTH || !target.chars().allMatch(RedirectTargets::isPlain)) {
            return Optional.empty();
        }
        if (target.startsWith("/")) {
            // "//host" and "/\host" leave the site in a browser.
            return target.startsWith("//") ? Optional.empty() : Optional.of(target);
        }
        return originOf(target).filter(origins::contains).map(origin -> target);
    }

    private static Optional<String> originOf(String target) {
        try {
            URI uri = new URI(target);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return web && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(uri.getScheme() + "://" + uri.getHost() + port)
                    : Optional.empty();
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(int c) {
        return c > ' ' && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>';
    }
}
