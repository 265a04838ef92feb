package com.petmatch.security.passkey;

import java.net.URI;
import java.util.Set;

/**
 * Who asks for passkeys. Immutable.
 *
 * @param id the domain that passkeys are bound to for ever, such as {@code petmatch.example}; never an IP address
 * @param name shown by authenticators
 * @param origins exactly these may ask, such as {@code https://app.petmatch.example}: the id's host or one below it, and
 *     https unless the id is {@code localhost}
 */
public record RelyingParty(String id, String name, Set<String> origins) {

    public RelyingParty {
        if (!id.matches("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?") || id.matches("[0-9.]+")) {
            throw new IllegalArgumentException("Expected a domain in lower case as relying party id, got " + id);
        }
        if (name.isBlank() || origins.isEmpty()) {
            throw new IllegalArgumentException("Expected a name and at least one origin");
        }
        for (String origin : origins) {
            requireBelow(id, origin);
        }
        origins = Set.copyOf(origins);
    }

    /** A party of one site: the id is the origin's host. */
    public static RelyingParty of(String origin, String name) {
        String host = URI.create(origin).getHost();
        return new RelyingParty(host == null ? "" : host, name, Set.of(origin));
    }

    private static void requireBelow(String id, String origin) {
        URI uri = URI.create(origin);
        String host = uri.getHost() == null ? "" : uri.getHost();
        boolean secure = "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && id.equals("localhost"));
        boolean exact = origin.equals(uri.getScheme() + "://" + uri.getRawAuthority()) && uri.getUserInfo() == null;
        if (!secure || !exact || !(host.equals(id) || host.endsWith("." + id))) {
            throw new IllegalArgumentException("Expected an https origin at or below " + id + ", got " + origin);
        }
    }
}
