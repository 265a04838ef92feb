package com.petmatch.security.keys;

import java.security.Key;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * The signature algorithms we know (RFC 7518, RFC 8037); everything else, {@code none} first, does not exist here.
 *
 * <p>Only those of {@link #defaults()} are accepted unless a verifier names others.
 */
public enum JwsAlgorithm {
    RS256("RS256", Family.RSA, "SHA256withRSA", 256),
    RS384("RS384", Family.RSA, "SHA384withRSA", 384),
    RS512("RS512", Family.RSA, "SHA512withRSA", 512),
    PS256("PS256", Family.RSA_PSS, "RSASSA-PSS", 256),
    PS384("PS384", Family.RSA_PSS, "RSASSA-PSS", 384),
    PS512("PS512", Family.RSA_PSS, "RSASSA-PSS", 512),
    ES256("ES256", Family.CURVE, "SHA256withECDSAinP1363Format", 256),
    ES384("ES384", Family.CURVE, "SHA384withECDSAinP1363Format", 384),
    ES512("ES512", Family.CURVE, "SHA512withECDSAinP1363Format", 521),
    EDDSA("EdDSA", Family.EDWARDS, "Ed25519", 256),
    HS256("HS256", Family.SHARED, "HmacSHA256", 256),
    HS384("HS384", Family.SHARED, "HmacSHA384", 384),
    HS512("HS512", Family.SHARED, "HmacSHA512", 512);

    /** What kind of key an algorithm needs. */
    enum Family {
        RSA,
        RSA_PSS,
        CURVE,
        EDWARDS,
        SHARED
    }

    private static final Set<JwsAlgorithm> DEFAULTS =
            Collections.unmodifiableSet(EnumSet.of(RS256, PS256, ES256, ES384, EDDSA));

    private final String headerName;
    private final Family family;
    private final String jcaName;
    private final int bits;

    JwsAlgorithm(String headerName, Family family, String jcaName, int bits) {
        this.headerName = headerName;
        this.family = family;
        this.jcaName = jcaName;
        this.bits = bits;
    }

    /** RS256, PS256, ES256, ES384 and EdDSA over Ed25519. */
    public static Set<JwsAlgorithm> defaults() {
        return DEFAULTS;
    }

    /** Exactly the name of a JOSE header; case counts. */
    public static Optional<JwsAlgorithm> named(String headerName) {
        for (JwsAlgorithm algorithm : values()) {
            if (algorithm.headerName.equals(headerName)) {
                return Optional.of(algorithm);
            }
        }
        return Optional.empty();
    }

    public String headerName() {
        return headerName;
    }

    /** Whether verifiers accept it without being told. */
    public boolean isDefault() {
        return DEFAULTS.contains(this);
    }

    /** Whether who verifies could sign as well: only for parties that share a secret. */
    public boolean isSymmetric() {
        return family == Family.SHARED;
    }

    /**
     * Whether a key can be used with this algorithm: right kind, right curve, RSA of 2048 to 4096 bits that is not known
     * to be breakable, a secret at least as long as the hash (RFC 7518 §3.2).
     */
    public boolean fits(Key key) {
        return switch (family) {
            case RSA, RSA_PSS -> key instanceof RSAPublicKey rsa && RsaStrength.isAllowed(rsa);
            case CURVE ->
                key instanceof ECPublicKey ec && NistCurve.ofBits(bits).isCurveOf(ec);
            case EDWARDS -> key instanceof PublicKey && isEd25519(key);
            case SHARED -> key instanceof SecretKey secret && SharedSecrets.isAllowed(secret, bits / Byte.SIZE);
        };
    }

    Family family() {
        return family;
    }

    String jcaName() {
        return jcaName;
    }

    /** Bits of the hash, or of the curve. */
    int bits() {
        return bits;
    }

    @Nullable
    AlgorithmParameterSpec parameters() {
        return switch (this) {
            case PS256 -> new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);
            case PS384 -> new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);
            case PS512 -> new PSSParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, 64, 1);
            default -> null;
        };
    }

    private static boolean isEd25519(Key key) {
        return key instanceof EdECPublicKey ed && ed.getParams().getName().equals("Ed25519");
    }
}
