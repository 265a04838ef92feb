package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeyLookup;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The signature layer alone: whether one of the issuer's keys signed these bytes. For tokens use {@link TokenVerifier},
 * which looks at the claims as well.
 *
 * <p><b>Security guarantees.</b> Sizes and encoding are checked before any cryptography; the algorithm is the one bound
 * to the key and one of those allowed, never the header's choice; headers that bring a key along, or that want to be
 * understood, are refused. Safe for concurrent use.
 */
public final class JwsVerifier {

    private static final int MAX_HEADERS = 256;

    private final KeySource keys;
    private final Set<JwsAlgorithm> allowed;
    private final SignatureProviders providers;
    // Only headers of signed tokens get in, so nobody but the issuer can fill it.
    private final ConcurrentHashMap<String, JoseHeader> headers = new ConcurrentHashMap<>();

    private JwsVerifier(KeySource keys, Set<JwsAlgorithm> allowed, SignatureProviders providers) {
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one allowed algorithm");
        }
        this.keys = keys;
        this.allowed = EnumSet.copyOf(allowed);
        this.providers = providers;
    }

    /** Accepts the algorithms of {@link JwsAlgorithm#defaults()}, checked by the JVM's own providers. */
    public static JwsVerifier of(KeySource keys) {
        return of(keys, JwsAlgorithm.defaults(), SignatureProviders.platform());
    }

    /** Accepts exactly these algorithms. */
    public static JwsVerifier of(KeySource keys, Set<JwsAlgorithm> allowed, SignatureProviders providers) {
        return new JwsVerifier(keys, allowed, providers);
    }

    /** Decides about a compact JWS (RFC 7515 §7.1); never throws on what a client sent. */
    public JwsOutcome verify(String compact) {
        try {
            CompactJws jws = CompactJws.parse(compact);
            JoseHeader header = header(jws);
            Optional<VerificationKey> key = signer(jws, header);
            return key.isEmpty()
                    ? new JwsOutcome.KeysUnavailable()
                    : new JwsOutcome.Signed(jws.payload(), key.get().keyId(), header.algorithm());
        } catch (RejectedTokenException rejected) {
            return new JwsOutcome.Rejected(rejected.code());
        }
    }

    JoseHeader header(CompactJws jws) throws RejectedTokenException {
        JoseHeader known = headers.get(jws.headerText());
        return known == null ? JoseHeader.read(jws.header()) : known;
    }

    /** The key that signed it; empty when the keys cannot be had. */
    Optional<VerificationKey> signer(CompactJws jws, JoseHeader header) throws RejectedTokenException {
        if (!allowed.contains(header.algorithm())) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_ALGORITHM);
        }
        if (header.keyId().isEmpty()) {
            List<VerificationKey> candidates = keys.candidates(header.algorithm());
            return candidates.isEmpty() && !keys.isAvailable()
                    ? Optional.empty()
                    : Optional.of(anyOf(candidates, jws, header));
        }
        KeyLookup lookup = keys.find(header.keyId());
        if (lookup instanceof KeyLookup.Unavailable) {
            return Optional.empty();
        }
        if (!(lookup instanceof KeyLookup.Found found)) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_KEY);
        }
        if (found.key().algorithm() != header.algorithm()) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_ALGORITHM);
        }
        return Optional.of(anyOf(List.of(found.key()), jws, header));
    }

    private VerificationKey anyOf(List<VerificationKey> candidates, CompactJws jws, JoseHeader header)
            throws RejectedTokenException {
        byte[] signed = jws.signed();
        for (VerificationKey key : candidates) {
            if (providers.verifies(key, signed, jws.signature())) {
                remember(jws.headerText(), header);
                return key;
            }
        }
        throw new RejectedTokenException(
                candidates.isEmpty() ? SecurityErrors.TOKEN_KEY : SecurityErrors.TOKEN_SIGNATURE);
    }

    private void remember(String text, JoseHeader header) {
        if (headers.size() >= MAX_HEADERS) {
            headers.clear();
        }
        headers.putIfAbsent(text, header);
    }

    /** Headers that are remembered at present. */
    int rememberedHeaders() {
        return headers.size();
    }
}
