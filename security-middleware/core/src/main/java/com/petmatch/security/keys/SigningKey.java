package com.petmatch.security.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.text.ParseException;
import java.util.Map;

/**
 * A P-256 key pair we sign ES256 tokens with. Immutable.
 *
 * <p><b>Security guarantees.</b> The key id is the RFC 7638 thumbprint, so one id never names two keys; {@code toString}
 * shows the id alone; the private part leaves only through {@link #privateJwk()} and {@link #privateKey()}.
 */
public final class SigningKey {

    private final ECKey jwk;
    private final VerificationKey verificationKey;
    private final ECPrivateKey privateKey;

    private SigningKey(ECKey source) {
        try {
            if (!Curve.P_256.equals(source.getCurve()) || !source.isPrivate()) {
                throw refused("Expected a private P-256 key");
            }
            jwk = new ECKey.Builder(source)
                    .keyID(source.computeThumbprint().toString())
                    .build();
            verificationKey = new VerificationKey(jwk.getKeyID(), JwsAlgorithm.ES256, jwk.toECPublicKey());
            privateKey = jwk.toECPrivateKey();
        } catch (JOSEException unusable) {
            throw new SecurityMisuseException(
                    SecurityErrors.KEYS_REFUSED, "Signing key cannot be used", Map.of(), unusable);
        }
    }

    /** A new key pair. */
    public static SigningKey generate(SecureRandom random) {
        try {
            return new SigningKey(
                    new ECKeyGenerator(Curve.P_256).secureRandom(random).generate());
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java platform has P-256", impossible);
        }
    }

    /** Reads what {@link #privateJwk()} wrote. */
    public static SigningKey parse(Secret privateJwk) {
        try {
            return new SigningKey(ECKey.parse(privateJwk.revealText()));
        } catch (ParseException unreadable) {
            // Without the cause: its message may quote the key.
            throw refused("Signing key is not a JWK");
        }
    }

    /** The RFC 7638 thumbprint. */
    public String keyId() {
        return jwk.getKeyID();
    }

    /** The whole pair as a JWK, for the host's secret store. */
    public Secret privateJwk() {
        return Secret.of(jwk.toJSONString());
    }

    /** For signing; a JCA key. */
    public ECPrivateKey privateKey() {
        return privateKey;
    }

    public VerificationKey verificationKey() {
        return verificationKey;
    }

    String publicJwk() {
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"" + keyId()
                + "\",\"x\":\"" + jwk.getX() + "\",\"y\":\"" + jwk.getY() + "\"}";
    }

    @Override
    public String toString() {
        return "SigningKey[" + keyId() + "]";
    }

    private static SecurityMisuseException refused(String message) {
        return new SecurityMisuseException(SecurityErrors.KEYS_REFUSED, message, Map.of());
    }
}
