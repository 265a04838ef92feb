package com.petmatch.security.service;

import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeyLookup;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.VerificationKey;
import java.security.SecureRandom;
import java.util.List;

/**
 * The keys of a client, and one in the place of each that it does not have, whose private half nobody kept: an assertion
 * is checked against a signature whether or not the client, or its key id, exists. Immutable.
 */
final class DecoyKeys implements KeySource {

    private static final VerificationKey NOBODYS =
            SigningKey.generate(new SecureRandom()).verificationKey();

    private final KeySource keys;

    private DecoyKeys(KeySource keys) {
        this.keys = keys;
    }

    static KeySource beside(KeySource keys) {
        return new DecoyKeys(keys);
    }

    static KeySource alone() {
        return new DecoyKeys(new None());
    }

    @Override
    public KeyLookup find(String keyId) {
        KeyLookup found = keys.find(keyId);
        return found instanceof KeyLookup.Unknown ? new KeyLookup.Found(NOBODYS) : found;
    }

    @Override
    public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
        List<VerificationKey> candidates = keys.candidates(algorithm);
        return candidates.isEmpty() && algorithm == NOBODYS.algorithm() ? List.of(NOBODYS) : candidates;
    }

    @Override
    public boolean isAvailable() {
        return keys.isAvailable();
    }

    @Override
    public long generation() {
        return keys.generation();
    }

    private record None() implements KeySource {

        @Override
        public KeyLookup find(String keyId) {
            return KeyLookup.UNKNOWN;
        }

        @Override
        public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
            return List.of();
        }

        @Override
        public long generation() {
            return 1;
        }
    }
}
