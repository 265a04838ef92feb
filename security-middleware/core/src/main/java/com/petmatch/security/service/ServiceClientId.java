package com.petmatch.security.service;

import java.util.regex.Pattern;

/**
 * What a client calls itself. Not secret.
 *
 * @param value 4 to 64 lower-case letters, digits and hyphens; no UUID, which would read like a person (RFC 9068 §5)
 */
public record ServiceClientId(String value) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ServiceClientId {
        if (!isPossible(value)) {
            throw new IllegalArgumentException(
                    "Expected a client id of 4 to 64 lower-case letters, digits and hyphens that are no UUID");
        }
    }

    static boolean isPossible(String value) {
        return !UUID_TEXT.matcher(value).matches()
                && value.length() >= 4
                && value.length() <= 64
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    @Override
    public String toString() {
        return value;
    }
}
