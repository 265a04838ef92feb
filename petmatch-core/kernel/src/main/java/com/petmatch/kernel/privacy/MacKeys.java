package com.petmatch.kernel.privacy;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs with HMAC-SHA-256 what goes out and comes back: cursors, media links, click ids, CSRF tokens.
 *
 * <p>At most two keys are live: the current one signs, the previous one only verifies, so a key can be rotated without
 * breaking what is under way.
 *
 * <p><b>Security guarantees.</b> Keys of 32 bytes or more, tags of 16 to 32 bytes whose length the verifier fixes,
 * comparison in constant time, an unknown key id is a plain {@code false}. Immutable and safe for concurrent use.
 */
public final class MacKeys {

    /** Bytes of a whole tag. */
    public static final int TAG_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_KEY_BYTES = 32;
    private static final int MIN_TAG_BYTES = 16;
    private static final int MAX_KEY_ID = 255;

    private final Key current;
    private final Optional<Key> previous;

    private MacKeys(Key current, Optional<Key> previous) {
        this.current = current;
        this.previous = previous;
    }

    /**
     * One live key.
     *
     * @param keyId 0 to 255; travels with each signature, not secret
     * @param key 32 bytes or more
     */
    public static MacKeys of(int keyId, Secret key) {
        return new MacKeys(new Key(keyId, key), Optional.empty());
    }

    /** The same keys, and one more that still verifies but no longer signs. */
    public MacKeys withPrevious(int keyId, Secret key) {
        if (keyId == current.id) {
            throw new IllegalArgumentException("Expected another key id than the current one, got " + keyId);
        }
        return new MacKeys(current, Optional.of(new Key(keyId, key)));
    }

    /** The id that {@link #sign} puts on its tags. */
    public int currentKeyId() {
        return current.id;
    }

    /**
     * The key that only verifies, as keys of its own: for what is found or derived by its tag, where asking {@link #verify}
     * is not enough.
     */
    public Optional<MacKeys> previous() {
        return previous.map(key -> new MacKeys(key, Optional.empty()));
    }

    /** Signs with the current key: a tag of 32 bytes. */
    public MacTag sign(byte[] data) {
        return sign(data, TAG_BYTES);
    }

    /** Signs with the current key, cut to the first 16 to 32 bytes. */
    public MacTag sign(byte[] data, int tagBytes) {
        requireTagBytes(tagBytes);
        return new MacTag(current.id, Arrays.copyOf(current.tagOf(data, data.length), tagBytes));
    }

    /** Whether a live key of this id made this tag of 32 bytes over the data. */
    public boolean verify(int keyId, byte[] data, byte[] tag) {
        return verify(keyId, data, tag, TAG_BYTES);
    }

    /** Whether a live key of this id made this tag, cut to exactly so many bytes. */
    public boolean verify(int keyId, byte[] data, byte[] tag, int tagBytes) {
        requireTagBytes(tagBytes);
        Optional<Key> key = keyId == current.id ? Optional.of(current) : previous.filter(k -> k.id == keyId);
        return key.isPresent()
                && tag.length == tagBytes
                && MessageDigest.isEqual(Arrays.copyOf(key.get().tagOf(data, data.length), tagBytes), tag);
    }

    @Override
    public String toString() {
        return "MacKeys[current " + current.id
                + previous.map(k -> ", previous " + k.id).orElse("") + "]";
    }

    private static void requireTagBytes(int tagBytes) {
        if (tagBytes < MIN_TAG_BYTES || tagBytes > TAG_BYTES) {
            throw new IllegalArgumentException("Expected a tag of 16 to 32 bytes, got " + tagBytes);
        }
    }

    private static final class Key {

        private final int id;
        // Keyed once and never updated: each use works on a clone, which is cheaper than a look-up of the algorithm.
        private final Mac prototype;

        private Key(int id, Secret secret) {
            if (id < 0 || id > MAX_KEY_ID) {
                throw new IllegalArgumentException("Expected a key id of 0 to 255, got " + id);
            }
            if (secret.length() < MIN_KEY_BYTES) {
                throw new IllegalArgumentException("Expected a key of 32 bytes or more, got " + secret.length());
            }
            this.id = id;
            this.prototype = keyed(secret);
        }

        private static Mac keyed(Secret secret) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec(secret.reveal(), ALGORITHM));
                return mac;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
            }
        }

        private byte[] tagOf(byte[] data, int length) {
            try {
                Mac mac = (Mac) prototype.clone();
                mac.update(data, 0, length);
                return mac.doFinal();
            } catch (CloneNotSupportedException notCloneable) {
                throw new IllegalStateException("Expected a provider whose HmacSHA256 can be cloned", notCloneable);
            }
        }
    }
}
