package com.petmatch.security.keys;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Key sources that need no network: our own signing keys, or a JWK set the host has already. */
public final class IssuerKeys {

    private static final int MAX_CANDIDATES = 4;

    private IssuerKeys() {}

    /** The keys we sign with ourselves; a rotation is seen at once. */
    public static KeySource local(SigningKeys keys) {
        return keys.asKeySource();
    }

    /**
     * A fixed JWK set (RFC 7517). Keys without {@code kid}, without a usable algorithm, or symmetric are refused, as is
     * one {@code kid} for two keys.
     */
    public static KeySource ofJwks(String json) {
        return fixed(JwkSets.parse(json));
    }

    /** Fixed keys; the same id twice is refused. */
    public static KeySource fixed(List<VerificationKey> keys) {
        Map<String, VerificationKey> byId = new HashMap<>();
        for (VerificationKey key : keys) {
            VerificationKey other = byId.put(key.keyId(), key);
            if (other != null && !other.equals(key)) {
                throw new SecurityMisuseException(
                        SecurityErrors.KEYS_REFUSED, "One key id names two keys", Map.of("keyId", key.keyId()));
            }
        }
        return new FixedKeys(Map.copyOf(byId));
    }

    private record FixedKeys(Map<String, VerificationKey> byId) implements KeySource {

        @Override
        public KeyLookup find(String keyId) {
            VerificationKey key = byId.get(keyId);
            return key == null ? new KeyLookup.Unknown() : new KeyLookup.Found(key);
        }

        @Override
        public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
            return byId.values().stream()
                    .filter(key -> key.algorithm() == algorithm)
                    .limit(MAX_CANDIDATES)
                    .toList();
        }

        @Override
        public long generation() {
            return 1;
        }
    }
}
