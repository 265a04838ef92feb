package com.petmatch.security.keys;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.security.Key;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/** A key that tokens are encrypted to, and the one algorithm it may be used with. Immutable. */
public final class DecryptionKey {

    private static final int MIN_RSA_BITS = 2_048;
    private static final int MAX_RSA_BITS = 4_096;
    private static final int SHARED_BYTES = 32;

    private final String keyId;
    private final JweAlgorithm algorithm;
    private final Key key;

    private DecryptionKey(String keyId, JweAlgorithm algorithm, Key key) {
        if (!VerificationKey.isKeyId(keyId)) {
            throw refused("Expected a key id of 1 to 256 printable characters");
        }
        this.keyId = keyId;
        this.algorithm = algorithm;
        this.key = key;
    }

    /** For {@code RSA-OAEP-256}: 2048 to 4096 bits. */
    public static DecryptionKey rsa(String keyId, RSAPrivateKey key) {
        int bits = key.getModulus().bitLength();
        if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) {
            throw refused("Expected an RSA key of 2048 to 4096 bits, got " + bits);
        }
        return new DecryptionKey(keyId, JweAlgorithm.RSA_OAEP_256, key);
    }

    /** For {@code ECDH-ES}, where the content key is agreed upon. */
    public static DecryptionKey ecdh(String keyId, ECPrivateKey key) {
        return new DecryptionKey(keyId, JweAlgorithm.ECDH_ES, key);
    }

    /** For {@code ECDH-ES+A256KW}, where what is agreed upon wraps the content key. */
    public static DecryptionKey ecdhWrapping(String keyId, ECPrivateKey key) {
        return new DecryptionKey(keyId, JweAlgorithm.ECDH_ES_A256KW, key);
    }

    /** For {@code A256KW}: exactly 32 bytes. */
    public static DecryptionKey shared(String keyId, Secret secret) {
        if (secret.length() != SHARED_BYTES) {
            throw refused("Expected a secret of 32 bytes, got " + secret.length());
        }
        SecretKeySpec key = new SecretKeySpec(secret.reveal(), "AES");
        if (!SharedSecrets.isAllowed(key, SHARED_BYTES)) {
            throw refused("Expected a random secret");
        }
        return new DecryptionKey(keyId, JweAlgorithm.A256KW, key);
    }

    public String keyId() {
        return keyId;
    }

    public JweAlgorithm algorithm() {
        return algorithm;
    }

    /** The JCA key: private, or the shared secret itself. */
    public Key key() {
        return key;
    }

    /** Names id and algorithm only. */
    @Override
    public String toString() {
        return "DecryptionKey[" + keyId + ", " + algorithm.headerName() + "]";
    }

    private static SecurityMisuseException refused(String message) {
        return new SecurityMisuseException(SecurityErrors.KEYS_REFUSED, message, Map.of());
    }
}
