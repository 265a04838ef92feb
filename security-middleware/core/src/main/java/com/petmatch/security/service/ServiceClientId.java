package com.petmatch.security.service;

/**
 * What a client calls itself. Not secret.
 *
 * @param value 4 to 64 lower-case letters, digits and hyphens
 */
public record ServiceClientId(String value) {

    public ServiceClientId {
        if (!isPossible(value)) {
            throw new IllegalArgumentException(
                    "Expected a client id of 4 to 64 lower-case letters, digits and hyphens");
        }
    }

    static boolean isPossible(String value) {
        return value.length() >= 4
                && value.length() <= 64
                && value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    @Override
    public String toString() {
        return value;
    }
}
