package com.petmatch.security.refresh;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a client shows beside its refresh token, such as the id of its installation: a token alone is worth less.
 *
 * @param hash SHA-256 in base64url, 43 characters
 */
public record ClientBinding(String hash) {

    private static final int LENGTH = 43;

    public ClientBinding {
        if (hash.length() != LENGTH) {
            throw new IllegalArgumentException("Expected a hash of 43 characters, got " + hash.length());
        }
    }

    /** Of any text the client keeps; the text itself is not stored. */
    public static ClientBinding of(String deviceId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(deviceId.getBytes(StandardCharsets.UTF_8));
            return new ClientBinding(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    boolean matches(ClientBinding other) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), other.hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "ClientBinding[redacted]";
    }
}
