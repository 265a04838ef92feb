package com.petmatch.security.password;

import com.petmatch.kernel.privacy.Secret;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys that passwords are keyed with before they are hashed, kept outside of the database: a stolen store alone cannot be
 * searched. A lost key locks everybody out. Immutable, safe for concurrent use.
 */
public final class PepperKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_BYTES = 32;

    private final int currentId;
    private final Map<Integer, Secret> keys;

    private PepperKeys(int currentId, Map<Integer, Secret> keys) {
        this.currentId = currentId;
        this.keys = keys;
    }

    /**
     * One key.
     *
     * @param keyId 1 to 999; stands in each hash, not secret
     * @param key 32 random bytes or more
     */
    public static PepperKeys of(int keyId, Secret key) {
        return new PepperKeys(checkedId(keyId), Map.of(keyId, checked(key)));
    }

    /** The same keys, and an older one that still checks. */
    public PepperKeys withOlder(int keyId, Secret key) {
        Map<Integer, Secret> all = new HashMap<>(keys);
        if (all.put(checkedId(keyId), checked(key)) != null) {
            throw new IllegalArgumentException("Expected a key id that is not used yet, got " + keyId);
        }
        return new PepperKeys(currentId, Map.copyOf(all));
    }

    int currentId() {
        return currentId;
    }

    /** The keyed password: 32 bytes; empty when there is no key of that id. */
    Optional<Secret> keyed(int keyId, Secret password) {
        Secret key = keys.get(keyId);
        if (key == null) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.reveal(), ALGORITHM));
            return Optional.of(Secret.of(mac.doFinal(password.reveal())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return "PepperKeys[current " + currentId + ", " + keys.size() + " in all]";
    }

    private static int checkedId(int keyId) {
        if (keyId < 1 || keyId > 999) {
            throw new IllegalArgumentException("Expected a key id of 1 to 999, got " + keyId);
        }
        return keyId;
    }

    private static Secret checked(Secret key) {
        if (key.length() < MIN_BYTES) {
            throw new IllegalArgumentException("Expected a key of 32 bytes or more, got " + key.length());
        }
        return key;
    }
}
