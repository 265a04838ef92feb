package com.petmatch.security.keys;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.security.PublicKey;
import java.util.Map;

/**
 * A public key and the one algorithm it may be used with; the header of a token never chooses.
 *
 * @param keyId an opaque map key of 1 to 256 printable characters
 */
public record VerificationKey(String keyId, JwsAlgorithm algorithm, PublicKey key) {

    private static final int MAX_KEY_ID = 256;

    public VerificationKey {
        if (!isKeyId(keyId)) {
            throw new SecurityMisuseException(
                    SecurityErrors.KEYS_REFUSED, "Expected a key id of 1 to 256 printable characters", Map.of());
        }
        if (!algorithm.fits(key)) {
            throw new SecurityMisuseException(
                    SecurityErrors.KEYS_REFUSED,
                    "Key does not fit " + algorithm.headerName(),
                    Map.of("algorithm", algorithm.headerName(), "key", key.getAlgorithm()));
        }
    }

    /** Whether a text of a token header could be a key id. */
    public static boolean isKeyId(String text) {
        return !text.isEmpty() && text.length() <= MAX_KEY_ID && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
