package com.petmatch.security.request;

/**
 * The name all controls and the audit use for a route: method and table pattern, or {@code unmatched}.
 *
 * @param pattern the pattern as registered, never the path that came in
 */
public record RouteId(String method, String pattern) {

    private static final RouteId UNMATCHED = new RouteId("*", "unmatched");

    /** What every request outside the table counts under. */
    public static RouteId unmatched() {
        return UNMATCHED;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
