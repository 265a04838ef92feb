package com.petmatch.i18n.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where a translation comes from: {@code #| origin=machine reviewed=no source=1a2b3c4d}.
 *
 * @param origin {@code machine}, {@code human} or empty when not said
 * @param reviewed whether a person signed it
 * @param sourceHash the first 8 hex digits of the SHA-256 of the source pattern it was made from, or empty
 */
public record MessageOrigin(String origin, boolean reviewed, String sourceHash) {

    /** Nothing is known. */
    public static final MessageOrigin UNKNOWN = new MessageOrigin("", false, "");

    private static final int HASH_DIGITS = 8;

    /** The hash that a translation of this source pattern carries. */
    public static String hash(String sourcePattern) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sourcePattern.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
