package com.petmatch.security.keys;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;

/** Numbers that a key factory would not let through. */
record PlainRsaKey(RSAPublicKeySpec numbers) implements RSAPublicKey {

    private static final long serialVersionUID = 1L;

    @Override
    public BigInteger getModulus() {
        return numbers.getModulus();
    }

    @Override
    public BigInteger getPublicExponent() {
        return numbers.getPublicExponent();
    }

    @Override
    public String getAlgorithm() {
        return "RSA";
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
