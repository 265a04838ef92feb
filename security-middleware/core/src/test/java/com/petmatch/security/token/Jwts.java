package com.petmatch.security.token;

import com.petmatch.security.keys.SigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Builds tokens by hand, so that a test can put anything anywhere. */
final class Jwts {

    private Jwts() {}

    static String header(SigningKey key) {
        return "{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + key.keyId() + "\"}";
    }

    static String claims(Instant now, String more) {
        return "{\"iss\":\"https://pets.example\",\"aud\":\"pets-api\",\"sub\":\"00000000-0000-0000-0000-000000000001\","
                + "\"iat\":" + now.getEpochSecond() + ",\"exp\":" + (now.getEpochSecond() + 600) + more + "}";
    }

    static String es256(String header, String claims, PrivateKey key) {
        return signed(header, claims, key, "SHA256withECDSAinP1363Format");
    }

    static String signed(String header, String claims, PrivateKey key, String algorithm) {
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

    static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
