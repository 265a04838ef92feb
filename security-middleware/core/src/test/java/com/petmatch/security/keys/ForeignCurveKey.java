package com.petmatch.security.keys;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;

/** A key that says it is on a curve with the field, generator and order of P-256 but another b. */
record ForeignCurveKey(ECPublicKey real) implements ECPublicKey {

    private static final long serialVersionUID = 1L;

    @Override
    public ECPoint getW() {
        return real.getW();
    }

    @Override
    public ECParameterSpec getParams() {
        ECParameterSpec params = real.getParams();
        EllipticCurve curve = new EllipticCurve(
                params.getCurve().getField(),
                params.getCurve().getA(),
                params.getCurve().getB().add(BigInteger.ONE));
        return new ECParameterSpec(curve, params.getGenerator(), params.getOrder(), params.getCofactor());
    }

    @Override
    public String getAlgorithm() {
        return "EC";
    }

    @Override
    public String getFormat() {
        return "none";
    }

    @Override
    public byte[] getEncoded() {
        return new byte[0];
    }
}
