package com.petmatch.security.keys;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.security.Key;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A key and the one algorithm it may be used with; the header of a token never chooses. Immutable, safe for concurrent
 * use.
 */
public final class VerificationKey {

    private static final int MAX_KEY_ID = 256;

    private final String keyId;
    private final JwsAlgorithm algorithm;
    private final Key key;
    // Prepared once for the providers that asked last; losing a race only prepares it twice.
    private volatile @Nullable SignatureCheck prepared;

    /** @param keyId an opaque map key of 1 to 256 printable characters */
    public VerificationKey(String keyId, JwsAlgorithm algorithm, Key key) {
        if (!isKeyId(keyId)) {
            throw refused("Expected a key id of 1 to 256 printable characters", Map.of());
        }
        if (!algorithm.fits(key)) {
            throw refused(
                    "Key does not fit " + algorithm.headerName(),
                    Map.of("algorithm", algorithm.headerName(), "key", key.getAlgorithm()));
        }
        this.keyId = keyId;
        this.algorithm = algorithm;
        this.key = key;
    }

    /**
     * A secret that issuer and verifier share; refused when it is shorter than the hash (RFC 7518 §3.2) or plainly not
     * random.
     */
    public static VerificationKey sharedSecret(String keyId, JwsAlgorithm algorithm, Secret secret) {
        return new VerificationKey(keyId, algorithm, new SecretKeySpec(secret.reveal(), algorithm.jcaName()));
    }

    /** Whether a text of a token header could be a key id. */
    public static boolean isKeyId(String text) {
        return !text.isEmpty() && text.length() <= MAX_KEY_ID && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    public String keyId() {
        return keyId;
    }

    public JwsAlgorithm algorithm() {
        return algorithm;
    }

    /** The JCA key: public, or the shared secret itself. */
    public Key key() {
        return key;
    }

    SignatureCheck preparedFor(SignatureProviders providers) {
        SignatureCheck check = prepared;
        if (check == null || !check.isOf(providers)) {
            check = new SignatureCheck(this, providers);
            prepared = check;
        }
        return check;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerificationKey that
                && keyId.equals(that.keyId)
                && algorithm == that.algorithm
                && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return 31 * keyId.hashCode() + algorithm.hashCode();
    }

    /** Names id and algorithm only. */
    @Override
    public String toString() {
        return "VerificationKey[" + keyId + ", " + algorithm.headerName() + "]";
    }

    private static SecurityMisuseException refused(String message, Map<String, ?> facts) {
        return new SecurityMisuseException(SecurityErrors.KEYS_REFUSED, message, facts);
    }
}
