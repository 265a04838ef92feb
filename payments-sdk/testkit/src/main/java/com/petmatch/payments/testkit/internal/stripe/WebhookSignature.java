package com.petmatch.payments.testkit.internal.stripe;

import com.petmatch.payments.testkit.internal.sandbox.WebhookEndpoint;
import com.petmatch.payments.testkit.internal.sandbox.WebhookSigning;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header {@code Stripe-Signature}: HMAC-SHA256 over the time, a dot and the body's bytes. */
public final class WebhookSignature {

    private WebhookSignature() {}

    public static String header(String secret, Instant at, byte[] body) {
        long seconds = at.getEpochSecond();
        return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac(secret, seconds, body));
    }

    static WebhookSigning.Signed signed(WebhookSigning.Message message) {
        WebhookEndpoint endpoint = message.endpoint();
        String secret = endpoint.secret() + (message.isForged() ? "-wrong" : "");
        byte[] body = message.body().getBytes(StandardCharsets.UTF_8);
        return new WebhookSigning.Signed(
                endpoint.url(),
                Map.of(
                        "Stripe-Signature",
                        header(secret, message.at(), body),
                        "User-Agent",
                        "PetMatch-Sandbox (Stripe/1.0)"));
    }

    private static byte[] mac(String secret, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
