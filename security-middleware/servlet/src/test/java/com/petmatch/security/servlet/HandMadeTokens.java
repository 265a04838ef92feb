package com.petmatch.security.servlet;

import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.VerificationKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens made by hand, so that a test can put anything anywhere. */
final class HandMadeTokens {

    static final SigningKey KEY = SigningKey.generate(new SecureRandom());
    static final KeyPair RSA = rsa();
    static final VerificationKey RSA_KEY = new VerificationKey("rsa", JwsAlgorithm.RS256, RSA.getPublic());
    static final String EC_HEADER = "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + KEY.keyId() + "\"}";

    private final Instant now;

    HandMadeTokens(Instant now) {
        this.now = now;
    }

    String good() {
        return withClaims(claims(""));
    }

    String withClaims(String claims) {
        return es256(EC_HEADER, claims);
    }

    String withHeaderMember(String member) {
        return es256(EC_HEADER.substring(0, EC_HEADER.length() - 1) + "," + member + "}", claims(""));
    }

    String es256(String header, String claims) {
        return signed(header, claims, KEY.privateKey(), "SHA256withECDSAinP1363Format");
    }

    /** Right in all but what the text brings along, which repeats no member of these. */
    String claims(String more) {
        return claims("https://pets.example", "pets-api", now.getEpochSecond() + 600, more);
    }

    String claims(String issuer, String audience, Object expiry, String more) {
        return "{\"iss\":\"" + issuer + "\",\"aud\":\"" + audience
                + "\",\"sub\":\"00000000-0000-0000-0000-000000000001\",\"iat\":" + now.getEpochSecond() + ",\"exp\":"
                + expiry + ",\"pm_tenant\":\"00000000-0000-0000-0000-000000000000\"" + more + "}";
    }

    String signed(String header, String claims, PrivateKey key, String algorithm) {
        String input = base64(header) + "." + base64(claims);
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(input.getBytes(StandardCharsets.US_ASCII));
            return input + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String hs256(String header, byte[] secret) {
        String input = base64(header) + "." + base64(claims(""));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return input + "." + base64(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
