package com.petmatch.security.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

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

    /** Whether both are the same hash, not only of the same password; takes as long whatever differs. */
    public boolean isSame(PasswordHash other) {
        return MessageDigest.isEqual(phc.getBytes(StandardCharsets.UTF_8), other.phc.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "PasswordHash[redacted]";
    }
}
