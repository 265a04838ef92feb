package com.petmatch.security.access;

/**
 * The name of a role, matched exactly: {@code owner}, {@code vet-nurse}.
 *
 * @param value {@code [a-z][a-z0-9_-]{0,63}}
 */
public record RoleId(String value) implements Comparable<RoleId> {

    private static final int MAX_LENGTH = 64;

    public RoleId {
        if (!Segments.isName(value, MAX_LENGTH)) {
            throw new IllegalArgumentException(
                    "Expected a role of [a-z][a-z0-9_-]{0,63}, got length " + value.length());
        }
    }

    public static RoleId of(String value) {
        return new RoleId(value);
    }

    /** Whether the text could be a role; unknown or malformed roles of a token grant nothing. */
    public static boolean isWellFormed(String text) {
        return Segments.isName(text, MAX_LENGTH);
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
