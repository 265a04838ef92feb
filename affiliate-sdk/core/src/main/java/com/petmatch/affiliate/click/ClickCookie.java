package com.petmatch.affiliate.click;

import java.time.Duration;
import java.util.Optional;

/**
 * The one cookie of this library, set by the merchant's own host and read when the visitor signs up. Its prefix makes the
 * browser refuse it from a subdomain or over plain HTTP.
 */
public final class ClickCookie {

    public static final String NAME = "__Host-pm-click";

    private ClickCookie() {}

    /** The value of the {@code Set-Cookie} header. */
    public static String header(String token, Duration maxAge) {
        return NAME + "=" + token + "; Max-Age=" + maxAge.toSeconds() + "; Path=/; Secure; HttpOnly; SameSite=Lax";
    }

    /** The token in a request's {@code Cookie} header, unverified. */
    public static Optional<String> unverifiedToken(String cookieHeader) {
        for (String pair : cookieHeader.split(";", -1)) {
            String cookie = pair.trim();
            if (cookie.startsWith(NAME + "=")) {
                return Optional.of(cookie.substring(NAME.length() + 1));
            }
        }
        return Optional.empty();
    }
}
