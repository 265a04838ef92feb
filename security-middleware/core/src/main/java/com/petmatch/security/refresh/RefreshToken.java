package com.petmatch.security.refresh;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.keys.SecretHash;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The text of a refresh token: {@code pmr_} and base64url of version, key id, family, generation and 256-bit secret. */
final class RefreshToken {

    private static final String PREFIX = "pmr_";
    private static final byte VERSION = 1;
    private static final int SECRET_BYTES = 32;
    private static final int BYTES = 2 + 16 + 8 + SECRET_BYTES;
    private static final int LENGTH = PREFIX.length() + (BYTES * 8 + 5) / 6;

    private final int keyId;
    private final FamilyId family;
    private final long generation;
    private final byte[] secret;

    RefreshToken(int keyId, FamilyId family, long generation, byte[] secret) {
        this.keyId = keyId;
        this.family = family;
        this.generation = generation;
        this.secret = secret;
    }

    /** Reads what came from outside; empty when it cannot be one. Never throws. */
    static Optional<RefreshToken> parse(String text) {
        if (text.length() != LENGTH || !text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
            ByteBuffer in = ByteBuffer.wrap(bytes);
            if (bytes.length != BYTES || in.get() != VERSION) {
                return Optional.empty();
            }
            int keyId = in.get() & 0xff;
            FamilyId family = new FamilyId(new UUID(in.getLong(), in.getLong()));
            RefreshToken token = new RefreshToken(
                    keyId, family, in.getLong(), Arrays.copyOfRange(bytes, BYTES - SECRET_BYTES, BYTES));
            // One token has one text: the decoder alone would let unused trailing bits vary.
            return token.text().equals(text) && token.generation >= 1 ? Optional.of(token) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    int keyId() {
        return keyId;
    }

    FamilyId family() {
        return family;
    }

    long generation() {
        return generation;
    }

    byte[] secret() {
        return secret;
    }

    Secret toSecret() {
        return Secret.of(text());
    }

    static SecretHash hash(byte[] secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret);
            return new SecretHash(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .put(VERSION)
                .put((byte) keyId)
                .putLong(family.value().getMostSignificantBits())
                .putLong(family.value().getLeastSignificantBits())
                .putLong(generation)
                .put(secret)
                .array();
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
