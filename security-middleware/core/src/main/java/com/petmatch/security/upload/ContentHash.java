package com.petmatch.security.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a file's bytes.
 *
 * @param hex 64 lower-case digits
 */
public record ContentHash(String hex) {

    private static final int DIGITS = 64;

    public ContentHash {
        if (hex.length() != DIGITS || !hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("Expected 64 lower-case hexadecimal digits");
        }
    }

    /** The hash of bytes in memory. */
    public static ContentHash of(byte[] content) {
        return new ContentHash(HexFormat.of().formatHex(digest().digest(content)));
    }

    static ContentHash of(MessageDigest finished) {
        return new ContentHash(HexFormat.of().formatHex(finished.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
