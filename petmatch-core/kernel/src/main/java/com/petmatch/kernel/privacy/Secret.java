package com.petmatch.kernel.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/**
 * A key, token or password that must not reach a log.
 *
 * <p><b>Security guarantees.</b> {@code toString} is redacted, comparison takes constant time, every reading goes through
 * {@link #reveal()} or {@link #revealText()} and so can be searched for; not serializable. Immutable and safe for
 * concurrent use.
 */
public final class Secret {

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("Expected a secret of one byte or more, got none");
        }
        this.bytes = bytes;
    }

    /** A secret of the text's UTF-8 bytes. */
    public static Secret of(String text) {
        return new Secret(text.getBytes(UTF_8));
    }

    /** A secret of a copy of these bytes. */
    public static Secret of(byte[] bytes) {
        return new Secret(bytes.clone());
    }

    /** A copy of the secret bytes. */
    public byte[] reveal() {
        return bytes.clone();
    }

    /** The secret read as UTF-8. */
    public String revealText() {
        return new String(bytes, UTF_8);
    }

    /** How many bytes it has; not secret. */
    public int length() {
        return bytes.length;
    }

    /** Whether the candidate is this secret; takes the same time wherever the two differ. */
    public boolean matches(byte[] candidate) {
        return MessageDigest.isEqual(bytes, candidate);
    }

    /** Whether the candidate's UTF-8 bytes are this secret; takes the same time wherever the two differ. */
    public boolean matches(String candidate) {
        return matches(candidate.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "Secret[redacted]";
    }
}
