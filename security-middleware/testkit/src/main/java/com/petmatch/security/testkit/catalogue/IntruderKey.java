package com.petmatch.security.testkit.catalogue;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;

/** A P-256 key that the attacker made: tokens signed with it are right, but for whose key it is. Immutable. */
final class IntruderKey {

    static final IntruderKey STANDARD = new IntruderKey();

    private final KeyPair pair;

    private IntruderKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Expected P-256 on every Java platform", impossible);
        }
    }

    /** The public key (RFC 7517). */
    String jwk() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"x\":\""
                + TokenText.encoded(coordinate(key.getW().getAffineX())) + "\",\"y\":\""
                + TokenText.encoded(coordinate(key.getW().getAffineY())) + "\"}";
    }

    /** Signs under the header that is given, {@code alg} ES256. */
    TokenText sign(TokenText token, String headerJson) {
        TokenText forged = token.withHeader(headerJson);
        try {
            Signature signer = Signature.getInstance("SHA256withECDSAinP1363Format");
            signer.initSign(pair.getPrivate());
            signer.update(forged.signingInput());
            return forged.withSignature(signer.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Expected ES256 on every Java platform", impossible);
        }
    }

    private static byte[] coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }
}
