package com.petmatch.security.service;

import com.petmatch.security.keys.SecretHash;

/** How a client proves itself; one way, fixed at registration. */
public sealed interface ClientProof {

    /** {@code client_secret_basic}: 256 random bits that we made. */
    record SharedSecret(SecretHash secret) implements ClientProof {}

    /**
     * {@code private_key_jwt} (RFC 7523): only the client has the private key.
     *
     * @param jwks its public keys, a JWK set of at most 16 KiB
     */
    record PublicKeys(String jwks) implements ClientProof {

        private static final int MAX_LENGTH = 16_384;

        public PublicKeys {
            if (jwks.isBlank() || jwks.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("Expected a JWK set of at most 16,384 characters");
            }
        }
    }
}
