package com.petmatch.security.keys;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;

/** The three curves of RFC 7518; another curve of the same size, such as secp256k1, is not one of them. */
final class NistCurve {

    private static final NistCurve P256 = new NistCurve("secp256r1");
    private static final NistCurve P384 = new NistCurve("secp384r1");
    private static final NistCurve P521 = new NistCurve("secp521r1");

    private final ECParameterSpec parameters;

    private NistCurve(String jcaName) {
        try {
            AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
            named.init(new ECGenParameterSpec(jcaName));
            this.parameters = named.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + jcaName, impossible);
        }
    }

    static NistCurve ofBits(int bits) {
        return switch (bits) {
            case 256 -> P256;
            case 384 -> P384;
            case 521 -> P521;
            default -> throw new IllegalArgumentException("Expected 256, 384 or 521 bits, got " + bits);
        };
    }

    boolean isCurveOf(ECPublicKey key) {
        ECParameterSpec other = key.getParams();
        return other.getOrder().equals(parameters.getOrder())
                && other.getCurve().getField().equals(parameters.getCurve().getField())
                && other.getCurve().getA().equals(parameters.getCurve().getA())
                && other.getCurve().getB().equals(parameters.getCurve().getB())
                && other.getGenerator().equals(parameters.getGenerator());
    }

    BigInteger order() {
        return parameters.getOrder();
    }
}
