package com.petmatch.security.token;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.VerificationKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Signs anything with any of our algorithms, through the JCA alone. */
record TestSigner(
        JwsAlgorithm algorithm,
        VerificationKey key,
        @Nullable PrivateKey privateKey,
        Secret secret) {

    private static final KeyPair RSA = TokenScene.RSA;

    static TestSigner of(String keyId, JwsAlgorithm algorithm) {
        if (algorithm.isSymmetric()) {
            byte[] secret = new byte[64];
            new SecureRandom().nextBytes(secret);
            return shared(keyId, algorithm, secret);
        }
        KeyPair pair = pair(algorithm);
        return new TestSigner(
                algorithm, new VerificationKey(keyId, algorithm, pair.getPublic()), pair.getPrivate(), Secret.of("-"));
    }

    static TestSigner shared(String keyId, JwsAlgorithm algorithm, byte[] secret) {
        Secret kept = Secret.of(secret);
        return new TestSigner(algorithm, VerificationKey.sharedSecret(keyId, algorithm, kept), null, kept);
    }

    String sign(String header, String payload) {
        String input = Jwts.base64(header) + "." + Jwts.base64(payload);
        return input + "." + Jwts.base64(raw(input.getBytes(StandardCharsets.US_ASCII)));
    }

    byte[] raw(byte[] data) {
        try {
            return privateKey == null ? mac(data) : signature(data, privateKey);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] mac(byte[] data) throws GeneralSecurityException {
        String name = "HmacSHA" + bits();
        Mac mac = Mac.getInstance(name);
        mac.init(new SecretKeySpec(secret.reveal(), name));
        return mac.doFinal(data);
    }

    private byte[] signature(byte[] data, PrivateKey with) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(
                switch (algorithm.headerName().substring(0, 2)) {
                    case "RS" -> "SHA" + bits() + "withRSA";
                    case "PS" -> "RSASSA-PSS";
                    case "ES" -> "SHA" + bits() + "withECDSAinP1363Format";
                    default -> "Ed25519";
                });
        if (algorithm.headerName().startsWith("PS")) {
            signature.setParameter(new PSSParameterSpec(
                    "SHA-" + bits(), "MGF1", new MGF1ParameterSpec("SHA-" + bits()), Integer.parseInt(bits()) / 8, 1));
        }
        signature.initSign(with);
        signature.update(data);
        return signature.sign();
    }

    private String bits() {
        return algorithm.headerName().substring(2);
    }

    private static KeyPair pair(JwsAlgorithm algorithm) {
        String curve = switch (algorithm) {
            case ES256 -> "secp256r1";
            case ES384 -> "secp384r1";
            case ES512 -> "secp521r1";
            default -> "";
        };
        try {
            if (curve.isEmpty()) {
                return algorithm == JwsAlgorithm.EDDSA
                        ? KeyPairGenerator.getInstance("Ed25519").generateKeyPair()
                        : RSA;
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
