package com.petmatch.security.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JWK sets through Nimbus and turns them into JCA keys; nothing of Nimbus leaves this class. */
final class JwkSets {

    private static final int MAX_KEYS = 100;
    private static final int MAX_TEXT = 1024 * 1024;
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private JwkSets() {}

    static List<VerificationKey> parse(String json) {
        if (json.length() > MAX_TEXT) {
            throw refused("JWK set is larger than 1 MiB", null);
        }
        try {
            List<JWK> jwks = JWKSet.parse(json).getKeys();
            if (jwks.size() > MAX_KEYS) {
                throw refused("JWK set has more than 100 keys", null);
            }
            List<VerificationKey> keys = new ArrayList<>();
            for (JWK jwk : jwks) {
                keys.add(key(jwk));
            }
            return keys;
        } catch (ParseException | JOSEException | GeneralSecurityException unreadable) {
            throw refused("JWK set cannot be read", unreadable);
        }
    }

    private static VerificationKey key(JWK jwk) throws JOSEException, GeneralSecurityException {
        if (jwk.getKeyID() == null || jwk.isPrivate()) {
            throw refused("Expected public keys with a key id", null);
        }
        return new VerificationKey(jwk.getKeyID(), algorithm(jwk), publicKey(jwk));
    }

    private static PublicKey publicKey(JWK jwk) throws JOSEException, GeneralSecurityException {
        if (jwk instanceof ECKey ec) {
            return ec.toECPublicKey();
        }
        if (jwk instanceof RSAKey rsa) {
            return rsa.toRSAPublicKey();
        }
        if (jwk instanceof OctetKeyPair pair) {
            return ed25519(pair.getDecodedX());
        }
        throw refused("Key type " + jwk.getKeyType() + " is not accepted", null);
    }

    // Nimbus' own Ed25519 needs another library; the JDK takes the raw key behind its X.509 prefix.
    private static PublicKey ed25519(byte[] raw) throws GeneralSecurityException {
        byte[] encoded = new byte[ED25519_PREFIX.length + raw.length];
        System.arraycopy(ED25519_PREFIX, 0, encoded, 0, ED25519_PREFIX.length);
        System.arraycopy(raw, 0, encoded, ED25519_PREFIX.length, raw.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static JwsAlgorithm algorithm(JWK jwk) {
        if (jwk.getAlgorithm() != null) {
            return JwsAlgorithm.named(jwk.getAlgorithm().getName())
                    .orElseThrow(() -> refused("Algorithm " + jwk.getAlgorithm() + " is not accepted", null));
        }
        if (jwk instanceof ECKey ec) {
            return ec.getCurve().getName().equals("P-384") ? JwsAlgorithm.ES384 : JwsAlgorithm.ES256;
        }
        return jwk instanceof OctetKeyPair ? JwsAlgorithm.EDDSA : JwsAlgorithm.RS256;
    }

    private static SecurityMisuseException refused(String message, @Nullable Throwable cause) {
        return cause == null
                ? new SecurityMisuseException(SecurityErrors.KEYS_REFUSED, message, Map.of())
                : new SecurityMisuseException(SecurityErrors.KEYS_REFUSED, message, Map.of(), cause);
    }
}
