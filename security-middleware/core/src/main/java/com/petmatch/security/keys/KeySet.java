package com.petmatch.security.keys;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys by id and by algorithm; one id names one key. Immutable. */
record KeySet(Map<String, VerificationKey> byId, Map<JwsAlgorithm, List<VerificationKey>> byAlgorithm) {

    private static final int MAX_CANDIDATES = 4;

    static KeySet of(List<VerificationKey> keys) {
        Map<String, VerificationKey> byId = new HashMap<>();
        Map<JwsAlgorithm, List<VerificationKey>> byAlgorithm = new EnumMap<>(JwsAlgorithm.class);
        for (VerificationKey key : keys) {
            VerificationKey other = byId.putIfAbsent(key.keyId(), key);
            if (other != null && !other.equals(key)) {
                throw new SecurityMisuseException(
                        SecurityErrors.KEYS_REFUSED, "One key id names two keys", Map.of("keyId", key.keyId()));
            }
            if (other == null) {
                byAlgorithm
                        .computeIfAbsent(key.algorithm(), any -> new ArrayList<>())
                        .add(key);
            }
        }
        byAlgorithm.replaceAll((any, found) -> List.copyOf(found.subList(0, Math.min(MAX_CANDIDATES, found.size()))));
        return new KeySet(Map.copyOf(byId), Map.copyOf(byAlgorithm));
    }

    KeyLookup find(String keyId) {
        VerificationKey key = byId.get(keyId);
        return key == null ? KeyLookup.UNKNOWN : new KeyLookup.Found(key);
    }

    List<VerificationKey> candidates(JwsAlgorithm algorithm) {
        return byAlgorithm.getOrDefault(algorithm, List.of());
    }
}
