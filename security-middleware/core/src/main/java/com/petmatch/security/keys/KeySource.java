package com.petmatch.security.keys;

import java.util.List;

/** The verification keys of one issuer. Implementations are safe for concurrent use and never block on a known key. */
public interface KeySource {

    /** Finds a key by its id, an opaque text. */
    KeyLookup find(String keyId);

    /** The keys to try for a token without a key id; at most four. */
    List<VerificationKey> candidates(JwsAlgorithm algorithm);

    /** Whether there is a usable set at present; without one, nothing can be said about any token. */
    default boolean isAvailable() {
        return true;
    }

    /** Rises whenever a key appears or disappears; what was verified under another generation is verified again; under zero nothing is remembered. */
    long generation();
}
