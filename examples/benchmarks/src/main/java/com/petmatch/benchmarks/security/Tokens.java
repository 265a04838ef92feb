package com.petmatch.benchmarks.security;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.VerificationKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One token of nine claims for each algorithm, signed by the JDK; about 770 characters with RS256. */
public final class Tokens {

    static final String ISSUER = "https://id.pets.example";
    static final String AUDIENCE = "https://api.pets.example";
    static final String KEY_ID = "2026-03-a";

    final KeyPair rsa = pair("RSA");
    final KeyPair ec = pair("EC");
    final KeyPair ed = pair("Ed25519");
    final byte[] secret = new byte[32];

    final String rs256;
    final String es256;
    final String eddsa;
    final String hs256;

    Tokens() {
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) (i * 37 + 11);
        }
        rs256 = signed("RS256", "SHA256withRSA", rsa);
        es256 = signed("ES256", "SHA256withECDSAinP1363Format", ec);
        eddsa = signed("EdDSA", "Ed25519", ed);
        hs256 = maced();
    }

    VerificationKey ours(JwsAlgorithm algorithm) {
        return switch (algorithm) {
            case RS256 -> new VerificationKey(KEY_ID, algorithm, rsa.getPublic());
            case ES256 -> new VerificationKey(KEY_ID, algorithm, ec.getPublic());
            case EDDSA -> new VerificationKey(KEY_ID, algorithm, ed.getPublic());
            default -> VerificationKey.sharedSecret(KEY_ID, algorithm, Secret.of(secret));
        };
    }

    /** The bytes that a signature covers. */
    static byte[] signedPart(String token) {
        return token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] signature(String token) {
        return Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    }

    /** As long as a token, but noise. */
    String garbage() {
        char[] noise = rs256.toCharArray();
        Arrays.fill(noise, 20, noise.length, '!');
        return new String(noise);
    }

    /** Well-formed and named after a key that is not there. */
    String unknownKey() {
        return header("RS256", "2026-03-z") + rs256.substring(rs256.indexOf('.'));
    }

    private static String encoded(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(String algorithm, String keyId) {
        return encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}");
    }

    private static String claims() {
        long now = InstantSource.system().instant().getEpochSecond();
        return encoded("{\"iss\":\"" + ISSUER + "\",\"aud\":\"" + AUDIENCE
                + "\",\"sub\":\"0195f7a2-6b1c-7d3e-8f45-0123456789ab\",\"iat\":" + now + ",\"exp\":" + (now + 43_200)
                + ",\"jti\":\"q7Zr1sV0T9m4Xw2Yk8Lb3A\",\"scope\":\"pets:read pets:write health:read\""
                + ",\"roles\":[\"owner\",\"vet-nurse\"],\"pm_tenant\":\"0195f7a2-0000-7000-8000-0000000000aa\"}");
    }

    private static String signed(String algorithm, String jca, KeyPair pair) {
        String input = header(algorithm, KEY_ID) + "." + claims();
        try {
            Signature signature = Signature.getInstance(jca);
            signature.initSign(pair.getPrivate());
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String maced() {
        String input = header("HS256", KEY_ID) + "." + claims();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return input + "." + base64(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair pair(String kind) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
            if (kind.equals("RSA")) {
                generator.initialize(2_048);
            } else if (kind.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
