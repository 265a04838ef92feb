package com.petmatch.kernel.id;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * A code that opens something and so must not be guessed: share links, stream keys, invitations. Never time-ordered.
 *
 * <p><b>Security guarantees.</b> 256 or 128 bits of a secure generator; printed redacted; only {@link #sha256()} belongs
 * into a store, so a stolen dump opens nothing. Immutable and safe for concurrent use.
 */
public final class RandomCode {

    private static final int LINK_BYTES = 32;
    private static final int INVITATION_BYTES = 16;

    private final byte[] bytes;

    private RandomCode(byte[] bytes) {
        this.bytes = bytes;
    }

    /** 256 bits, for share links and stream keys: 43 characters. */
    public static RandomCode forLink(SecureRandom random) {
        return drawn(random, LINK_BYTES);
    }

    /** 128 bits, for invitations that open access: 22 characters. */
    public static RandomCode forInvitation(SecureRandom random) {
        return drawn(random, INVITATION_BYTES);
    }

    /** Reads a code that came from outside; empty when it cannot be one. Never throws. */
    public static Optional<RandomCode> parse(String text) {
        boolean possible = text.length() == lengthOf(LINK_BYTES) || text.length() == lengthOf(INVITATION_BYTES);
        if (!possible) {
            return Optional.empty();
        }
        try {
            RandomCode code = new RandomCode(Base64.getUrlDecoder().decode(text));
            // One code has one text: the decoder alone would let unused trailing bits vary.
            return code.reveal().equals(text) ? Optional.of(code) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The code as it stands in a link: base64url without padding. */
    public String reveal() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What a store keeps and looks up by: 32 bytes. */
    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Whether the stored hash is this code's; takes the same time for every hash of equal length. */
    public boolean matches(byte[] storedSha256) {
        return MessageDigest.isEqual(sha256(), storedSha256);
    }

    @Override
    public String toString() {
        return "RandomCode[redacted]";
    }

    private static RandomCode drawn(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new RandomCode(bytes);
    }

    private static int lengthOf(int byteCount) {
        return (byteCount * 8 + 5) / 6;
    }
}
