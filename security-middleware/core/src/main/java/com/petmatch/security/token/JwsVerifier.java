package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.KeyLookup;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import java.util.List;

/** The signature layer: whether one of the issuer's keys signed these bytes, with the algorithm bound to that key. */
final class JwsVerifier {

    /** What the signature layer found. */
    enum Finding {
        SIGNED,
        KEYS_UNAVAILABLE
    }

    private final KeySource keys;
    private final SignatureProviders providers;

    JwsVerifier(KeySource keys, SignatureProviders providers) {
        this.keys = keys;
        this.providers = providers;
    }

    Finding verify(CompactJws jws, JoseHeader header) throws RejectedTokenException {
        if (header.keyId().isEmpty()) {
            return anyOf(keys.candidates(header.algorithm()), jws);
        }
        KeyLookup lookup = keys.find(header.keyId());
        if (lookup instanceof KeyLookup.Unavailable) {
            return Finding.KEYS_UNAVAILABLE;
        }
        if (!(lookup instanceof KeyLookup.Found found)) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_KEY);
        }
        if (found.key().algorithm() != header.algorithm()) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_ALGORITHM);
        }
        return anyOf(List.of(found.key()), jws);
    }

    private Finding anyOf(List<VerificationKey> candidates, CompactJws jws) throws RejectedTokenException {
        for (VerificationKey key : candidates) {
            if (providers.verifies(key, jws.signed(), jws.signature())) {
                return Finding.SIGNED;
            }
        }
        throw new RejectedTokenException(
                candidates.isEmpty() ? SecurityErrors.TOKEN_KEY : SecurityErrors.TOKEN_SIGNATURE);
    }
}
