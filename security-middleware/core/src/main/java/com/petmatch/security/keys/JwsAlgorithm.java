package com.petmatch.security.keys;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signature algorithms we accept (RFC 7518, RFC 8037); everything else, {@code none} first, does not exist here. */
public enum JwsAlgorithm {
    RS256("RS256", "SHA256withRSA"),
    PS256("PS256", "RSASSA-PSS"),
    ES256("ES256", "SHA256withECDSAinP1363Format"),
    ES384("ES384", "SHA384withECDSAinP1363Format"),
    EDDSA("EdDSA", "Ed25519");

    private static final int MIN_RSA_BITS = 2048;
    private static final int MAX_RSA_BITS = 4096;

    private final String headerName;
    private final String jcaName;

    JwsAlgorithm(String headerName, String jcaName) {
        this.headerName = headerName;
        this.jcaName = jcaName;
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

    /** Whether a key can be used with this algorithm: right kind, right curve, RSA of 2048 to 4096 bits. */
    public boolean fits(PublicKey key) {
        return switch (this) {
            case RS256, PS256 ->
                key instanceof RSAPublicKey rsa
                        && isAllowedRsaSize(rsa.getModulus().bitLength());
            case ES256 -> key instanceof ECPublicKey ec && fieldBits(ec) == 256;
            case ES384 -> key instanceof ECPublicKey ec && fieldBits(ec) == 384;
            case EDDSA ->
                key instanceof EdECPublicKey ed && ed.getParams().getName().equals("Ed25519");
        };
    }

    String jcaName() {
        return jcaName;
    }

    @Nullable
    AlgorithmParameterSpec parameters() {
        return this == PS256 ? new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1) : null;
    }

    private static boolean isAllowedRsaSize(int bits) {
        return bits >= MIN_RSA_BITS && bits <= MAX_RSA_BITS;
    }

    private static int fieldBits(ECPublicKey key) {
        return key.getParams().getCurve().getField().getFieldSize();
    }
}
