package com.petmatch.security.web;

import java.time.Duration;

/**
 * A cookie as our controls write it: always {@code Secure}, {@code SameSite=Lax} and for the whole host.
 *
 * @param name starts with {@code __Host-}, so that no other host and no plain connection can set it
 * @param maxAge zero ends the cookie; negative keeps it until the browser closes
 * @param httpOnly hidden from scripts
 */
public record SetCookie(String name, String value, Duration maxAge, boolean httpOnly) {

    private static final String PREFIX = "__Host-";

    public SetCookie {
        if (!name.startsWith(PREFIX) || !name.chars().allMatch(SetCookie::isNameCharacter)) {
            throw new IllegalArgumentException("Expected a cookie name that starts with __Host-");
        }
        if (!value.chars().allMatch(SetCookie::isValueCharacter)) {
            throw new IllegalArgumentException("Cookie value holds characters that do not travel");
        }
    }

    /** Until the browser closes. */
    public static SetCookie forBrowserRun(String name, String value) {
        return new SetCookie(name, value, Duration.ofSeconds(-1), true);
    }

    /** Removes the cookie. */
    public static SetCookie ended(String name) {
        return new SetCookie(name, "", Duration.ZERO, true);
    }

    /** The value of a {@code Set-Cookie} field. */
    public String headerValue() {
        StringBuilder text = new StringBuilder(name).append('=').append(value).append("; Path=/; Secure");
        if (httpOnly) {
            text.append("; HttpOnly");
        }
        text.append("; SameSite=Lax");
        if (!maxAge.isNegative()) {
            text.append("; Max-Age=").append(maxAge.toSeconds());
        }
        return text.toString();
    }

    /** Names the cookie only: values may be credentials. */
    @Override
    public String toString() {
        return "SetCookie[" + name + "]";
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean isValueCharacter(int c) {
        return c > ' ' && c < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
    }
}
