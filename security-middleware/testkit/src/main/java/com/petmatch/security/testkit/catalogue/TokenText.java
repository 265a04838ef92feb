package com.petmatch.security.testkit.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A compact token (RFC 7515 §7.1) taken apart, to be put together wrongly. Immutable. */
record TokenText(String header, String payload, String signature) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    static TokenText of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Expected an access token of three parts, got " + parts.length);
        }
        return new TokenText(parts[0], parts[1], parts[2]);
    }

    String text() {
        return header + "." + payload + "." + signature;
    }

    String headerJson() {
        return decoded(header);
    }

    String payloadJson() {
        return decoded(payload);
    }

    byte[] signatureBytes() {
        return Base64.getUrlDecoder().decode(signature);
    }

    String algorithm() {
        return member(headerJson(), "alg");
    }

    String keyId() {
        return member(headerJson(), "kid");
    }

    /** The header of this type and key under another algorithm. */
    String headerWith(String algorithm) {
        return "{\"alg\":\"" + algorithm + "\"," + rest() + "}";
    }

    /** Type and key id as the valid token has them. */
    String rest() {
        String key = keyId().isEmpty() ? "" : ",\"kid\":\"" + keyId() + "\"";
        return "\"typ\":\"at+jwt\"" + key;
    }

    TokenText withHeader(String json) {
        return new TokenText(encoded(json), payload, signature);
    }

    TokenText withPayload(String json) {
        return new TokenText(header, encoded(json), signature);
    }

    /** With one more member at the front of the claims. */
    TokenText withClaim(String member) {
        return withPayload("{" + member + "," + payloadJson().substring(1));
    }

    TokenText withSignature(byte[] bytes) {
        return new TokenText(header, payload, ENCODER.encodeToString(bytes));
    }

    /** Signed with a shared secret. */
    TokenText mac(String jcaName, byte[] secret) {
        try {
            Mac mac = Mac.getInstance(jcaName);
            // JCA knows no empty key; one zero byte gives the same HMAC (RFC 2104 §2 pads with zeros).
            mac.init(new SecretKeySpec(secret.length == 0 ? new byte[1] : secret, jcaName));
            return withSignature(mac.doFinal(signingInput()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Expected HMAC on every Java platform", impossible);
        }
    }

    byte[] signingInput() {
        return (header + "." + payload).getBytes(StandardCharsets.US_ASCII);
    }

    static String encoded(String text) {
        return ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String encoded(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    // Enough for headers of a well-formed token: a text member without escapes.
    private static String member(String json, String name) {
        String mark = "\"" + name + "\":\"";
        int start = json.indexOf(mark);
        return start < 0 ? "" : json.substring(start + mark.length(), json.indexOf('"', start + mark.length()));
    }
}
