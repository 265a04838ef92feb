package com.petmatch.security.totp;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts authenticator secrets for the store with AES-256-GCM.
 *
 * <p><b>Security guarantees.</b> A random nonce each time; tenant and subject are authenticated, so that a row moved to
 * another person does not open. The current key seals; older ones only open, and what they sealed is sealed anew at its
 * next use. Immutable, safe for concurrent use.
 */
public final class TotpKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte[] PURPOSE = "petmatch-totp/1".getBytes(StandardCharsets.UTF_8);

    private final int currentId;
    private final Secret current;
    private final Map<Integer, Secret> keys;

    private TotpKeys(int currentId, Secret current, Map<Integer, Secret> keys) {
        this.currentId = currentId;
        this.current = current;
        this.keys = keys;
    }

    /**
     * One key.
     *
     * @param keyId not secret, kept with what it sealed
     * @param key exactly 32 random bytes
     */
    public static TotpKeys of(int keyId, Secret key) {
        return new TotpKeys(keyId, checked(key), Map.of(keyId, key));
    }

    /** The same keys, and one more that still opens but no longer seals. */
    public TotpKeys withOlder(int keyId, Secret key) {
        if (keys.containsKey(keyId)) {
            throw new IllegalArgumentException("Expected a key id that is not used yet, got " + keyId);
        }
        Map<Integer, Secret> all = new HashMap<>(keys);
        all.put(keyId, checked(key));
        return new TotpKeys(currentId, current, Map.copyOf(all));
    }

    boolean isCurrent(SealedSecret sealed) {
        return sealed.keyId() == currentId;
    }

    SealedSecret seal(TenantId tenant, SubjectId subject, Secret secret, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, current, nonce);
            cipher.updateAAD(bound(currentId, tenant, subject));
            byte[] sealed = cipher.doFinal(secret.reveal());
            return new SealedSecret(currentId, text(nonce) + "." + text(sealed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** Empty when the key is gone or the row is not what was sealed for this person. */
    Optional<Secret> open(TenantId tenant, SubjectId subject, SealedSecret sealed) {
        String[] parts = sealed.value().split("\\.", -1);
        Secret key = keys.get(sealed.keyId());
        if (key == null || parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Base64.getUrlDecoder().decode(parts[0]);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(bound(sealed.keyId(), tenant, subject));
            return Optional.of(Secret.of(cipher.doFinal(Base64.getUrlDecoder().decode(parts[1]))));
        } catch (GeneralSecurityException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "TotpKeys[current " + currentId + ", " + keys.size() + " in all]";
    }

    private static Cipher cipher(int mode, Secret key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.reveal(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] bound(int keyId, TenantId tenant, SubjectId subject) {
        return ByteBuffer.allocate(PURPOSE.length + 4 + 32)
                .put(PURPOSE)
                .putInt(keyId)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .putLong(subject.value().getMostSignificantBits())
                .putLong(subject.value().getLeastSignificantBits())
                .array();
    }

    private static Secret checked(Secret key) {
        if (key.length() != KEY_BYTES) {
            throw new IllegalArgumentException("Expected a key of 32 bytes, got " + key.length());
        }
        return key;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
