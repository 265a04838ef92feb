package com.petmatch.security.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyOperation;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.JwsAlgorithm.Family;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JWK sets through Nimbus and turns them into JCA keys; nothing of Nimbus leaves this class.
 *
 * <p>A key that is not for signatures, of another algorithm, weak or malformed is left out (RFC 7517 §5), because it says
 * nothing against its neighbours. A private or symmetric key refuses the whole set: it has leaked.
 */
final class JwkSets {

    static final int MAX_BYTES = 1024 * 1024;

    private static final int MAX_KEYS = 100;
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private JwkSets() {}

    /** The keys of the set that verify one of these algorithms; perhaps none. */
    static List<VerificationKey> parse(String json, Set<JwsAlgorithm> allowed) {
        if (json.length() > MAX_BYTES) {
            throw refused("JWK set is larger than 1 MiB", null);
        }
        List<VerificationKey> keys = new ArrayList<>();
        for (Map<String, Object> members : members(json)) {
            parsed(members).ifPresent(jwk -> key(jwk, allowed).ifPresent(keys::add));
        }
        return keys;
    }

    private static List<Map<String, Object>> members(String json) {
        try {
            Map<String, Object>[] keys = JSONObjectUtils.getJSONObjectArray(JSONObjectUtils.parse(json), "keys");
            if (keys == null) {
                throw refused("JWK set has no keys", null);
            }
            if (keys.length > MAX_KEYS) {
                throw refused("JWK set has more than 100 keys", null);
            }
            return List.of(keys);
        } catch (ParseException unreadable) {
            throw refused("JWK set cannot be read", unreadable);
        }
    }

    private static Optional<JWK> parsed(Map<String, Object> members) {
        // Looked at before parsing: what cannot be parsed may have leaked all the same.
        if (members.containsKey("d")
                || members.containsKey("k")
                || KeyType.OCT.getValue().equals(members.get("kty"))) {
            throw refused("Expected public keys only", null);
        }
        try {
            return Optional.of(JWK.parse(members));
        } catch (ParseException | IllegalArgumentException | IllegalStateException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<VerificationKey> key(JWK jwk, Set<JwsAlgorithm> allowed) {
        Optional<JwsAlgorithm> algorithm = isForSignatures(jwk) ? algorithm(jwk, allowed) : Optional.empty();
        if (algorithm.isEmpty()) {
            return Optional.empty();
        }
        try {
            String keyId = jwk.getKeyID() == null ? jwk.computeThumbprint().toString() : jwk.getKeyID();
            PublicKey key = publicKey(jwk);
            return VerificationKey.isKeyId(keyId) && algorithm.get().fits(key)
                    ? Optional.of(new VerificationKey(keyId, algorithm.get(), key))
                    : Optional.empty();
        } catch (JOSEException | GeneralSecurityException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    private static boolean isForSignatures(JWK jwk) {
        Collection<KeyOperation> operations = jwk.getKeyOperations();
        return (jwk.getKeyUse() == null || jwk.getKeyUse().equals(KeyUse.SIGNATURE))
                && (operations == null || operations.isEmpty() || operations.contains(KeyOperation.VERIFY));
    }

    // Without a name the key is bound to the first allowed algorithm of its kind.
    private static Optional<JwsAlgorithm> algorithm(JWK jwk, Set<JwsAlgorithm> allowed) {
        if (jwk.getAlgorithm() != null) {
            return JwsAlgorithm.named(jwk.getAlgorithm().getName()).filter(allowed::contains);
        }
        return allowed.stream()
                .sorted()
                .filter(candidate -> isOfKind(jwk, candidate))
                .findFirst();
    }

    private static boolean isOfKind(JWK jwk, JwsAlgorithm algorithm) {
        Family family = algorithm.family();
        if (jwk instanceof ECKey ec) {
            return family == Family.CURVE && ec.getCurve().getName().equals("P-" + algorithm.bits());
        }
        return jwk instanceof OctetKeyPair
                ? family == Family.EDWARDS
                : jwk instanceof RSAKey && (family == Family.RSA || family == Family.RSA_PSS);
    }

    private static PublicKey publicKey(JWK jwk) throws JOSEException, GeneralSecurityException {
        if (jwk instanceof ECKey ec) {
            return ec.toECPublicKey();
        }
        if (jwk instanceof RSAKey rsa) {
            return rsa.toRSAPublicKey();
        }
        if (jwk instanceof OctetKeyPair pair && pair.getCurve().getName().equals("Ed25519")) {
            return ed25519(pair.getDecodedX());
        }
        throw new GeneralSecurityException("Key type " + jwk.getKeyType() + " is not accepted");
    }

    // Nimbus' own Ed25519 needs another library; the JDK takes the raw key behind its X.509 prefix.
    private static PublicKey ed25519(byte[] raw) throws GeneralSecurityException {
        byte[] encoded = new byte[ED25519_PREFIX.length + raw.length];
        System.arraycopy(ED25519_PREFIX, 0, encoded, 0, ED25519_PREFIX.length);
        System.arraycopy(raw, 0, encoded, ED25519_PREFIX.length, raw.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static SecurityMisuseException refused(String message, @Nullable Throwable cause) {
        return cause == null
                ? new SecurityMisuseException(SecurityErrors.KEYS_REFUSED, message, Map.of())
                : new SecurityMisuseException(SecurityErrors.KEYS_REFUSED, message, Map.of(), cause);
    }
}
