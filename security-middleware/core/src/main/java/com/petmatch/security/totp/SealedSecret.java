package com.petmatch.security.totp;

/**
 * An authenticator secret as the store keeps it: encrypted. {@code toString} shows the key id alone.
 *
 * @param keyId of the key that opens it
 * @param value nonce and ciphertext, 200 characters at most
 */
public record SealedSecret(int keyId, String value) {

    private static final int MAX_LENGTH = 200;

    public SealedSecret {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Expected 1 to 200 characters of ciphertext, got " + value.length());
        }
    }

    @Override
    public String toString() {
        return "SealedSecret[key " + keyId + "]";
    }
}
