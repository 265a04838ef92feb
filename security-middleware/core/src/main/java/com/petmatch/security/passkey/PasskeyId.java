package com.petmatch.security.passkey;

/**
 * A WebAuthn credential id in base64url, as browsers send it. Not secret.
 *
 * @param value of at most 1,023 bytes
 */
public record PasskeyId(String value) {

    private static final int MAX_LENGTH = 1_364;

    public PasskeyId {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("Expected a base64url credential id of 1 to 1,023 bytes");
        }
    }

    static boolean isPossible(String value) {
        return !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.chars()
                        .allMatch(c -> (c >= 'A' && c <= 'Z')
                                || (c >= 'a' && c <= 'z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
    }

    @Override
    public String toString() {
        return value;
    }
}
