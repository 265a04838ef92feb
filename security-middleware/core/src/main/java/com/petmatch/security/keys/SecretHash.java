package com.petmatch.security.keys;

import com.petmatch.kernel.id.RandomCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a store keeps of a random secret: its SHA-256 in base64url. A stolen store opens nothing with it.
 *
 * @param value 43 characters
 */
public record SecretHash(String value) {

    private static final int LENGTH = 43;

    public SecretHash {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("Expected a hash of 43 characters, got " + value.length());
        }
    }

    public static SecretHash of(RandomCode secret) {
        return new SecretHash(Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sha256()));
    }

    /** Of the exact UTF-8 bytes of a secret text that has enough randomness of its own. */
    public static SecretHash of(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new SecretHash(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Whether both are of one secret; takes the same time wherever they differ. */
    public boolean matches(SecretHash other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), other.value.getBytes(StandardCharsets.US_ASCII));
    }
}
