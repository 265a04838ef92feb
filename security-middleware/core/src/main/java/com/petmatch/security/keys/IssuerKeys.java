package com.petmatch.security.keys;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;

/** Where the keys of an issuer come from: our own signing keys, or a JWK set the host has already. */
public final class IssuerKeys {

    private IssuerKeys() {}

    /** The keys we sign with ourselves; a rotation is seen at once. */
    public static KeySource local(SigningKeys keys) {
        return keys.asKeySource();
    }

    /**
     * A fixed JWK set (RFC 7517) for the algorithms of {@link JwsAlgorithm#defaults()}. Keys for encryption, of other
     * algorithms, weak or malformed are left out; refused are a set without a usable key, one {@code kid} for two keys,
     * and any private or symmetric key.
     */
    public static KeySource ofJwks(String json) {
        return ofJwks(json, JwsAlgorithm.defaults());
    }

    /** A fixed JWK set for exactly these algorithms. */
    public static KeySource ofJwks(String json, Set<JwsAlgorithm> algorithms) {
        List<VerificationKey> keys = JwkSets.parse(json, algorithms);
        if (keys.isEmpty()) {
            throw new SecurityMisuseException(
                    SecurityErrors.KEYS_REFUSED, "JWK set has no key to verify signatures with", Map.of());
        }
        return fixed(keys);
    }

    /**
     * The JWK set that an issuer serves. Fetched ahead of its end on the executor; at most one request in 30 seconds; a
     * known key never waits, an unknown one 250 ms at most; the last good set serves four hours of outage. The client's
     * connections are used, but only for public https addresses, without redirects.
     */
    public static KeySource remote(URI jwks, OkHttpClient http, Executor executor) {
        return remoteBuilder(jwks, http, executor).build();
    }

    /** The same with other times and algorithms. */
    public static RemoteKeysBuilder remoteBuilder(URI jwks, OkHttpClient http, Executor executor) {
        return new RemoteKeysBuilder(jwks, http, executor);
    }

    /** Fixed keys; the same id twice is refused. */
    public static KeySource fixed(List<VerificationKey> keys) {
        return new FixedKeys(KeySet.of(keys));
    }

    private record FixedKeys(KeySet keys) implements KeySource {

        @Override
        public KeyLookup find(String keyId) {
            return keys.find(keyId);
        }

        @Override
        public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
            return keys.candidates(algorithm);
        }

        @Override
        public long generation() {
            return 1;
        }
    }
}
