package com.petmatch.payments.testkit.contract;

import com.petmatch.payments.gateway.WebhookDelivery;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An event with the signature that Stripe would send, or with what an attacker makes of it. */
record SignedEvent(String header, String body) {

    static SignedEvent of(String body, String secret, Instant signedAt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String signed = signedAt.getEpochSecond() + "." + body;
            byte[] tag = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return new SignedEvent(
                    "t=" + signedAt.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(tag), body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SignedEvent withHeader(String other) {
        return new SignedEvent(other, body);
    }

    SignedEvent withBody(String other) {
        return new SignedEvent(header, other);
    }

    WebhookDelivery delivery() {
        Map<String, List<String>> headers = header.isEmpty() ? Map.of() : Map.of("stripe-signature", List.of(header));
        return WebhookDelivery.of(headers, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
