package com.petmatch.security.password;

/**
 * A password hash as a PHC string: algorithm, parameters, salt and tag in one text. {@code toString} is redacted.
 *
 * @param phc for the store, 300 characters at most
 */
public record PasswordHash(String phc) {

    private static final int MAX_LENGTH = 300;

    public PasswordHash {
        if (!phc.startsWith("$") || phc.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Expected a PHC string of at most 300 characters");
        }
    }

    @Override
    public String toString() {
        return "PasswordHash[redacted]";
    }
}
