package com.petmatch.benchmarks.payments;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A signed event as Stripe sends it: indented JSON, headers of a real delivery. */
final class StripeEvent {

    static final String SECRET = "whsec_of_the_benchmark";
    static final Instant NOW = Instant.ofEpochSecond(1_750_000_010);

    private static final String SECONDS = "1750000000";
    // Behind {, a line end, two blanks and "id": ".
    private static final int ID_AT = 11;
    private static final int ID_LENGTH = 28;

    private final byte[] body;
    private final String header;

    private StripeEvent(byte[] body) {
        this.body = body;
        this.header = "t=" + SECONDS + ",v1=" + HexFormat.of().formatHex(code(keyed(), body));
    }

    /** The event of a type, of those among the resources. */
    static StripeEvent of(String type) {
        String name = "/payments/" + type + ".json";
        try (InputStream file = StripeEvent.class.getResourceAsStream(name)) {
            return new StripeEvent(Objects.requireNonNull(file, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This event with the beginning of its id replaced. */
    StripeEvent withId(String beginning) {
        byte[] copy = body.clone();
        byte[] bytes = beginning.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, copy, ID_AT, bytes.length);
        return new StripeEvent(copy);
    }

    String id() {
        return new String(body, ID_AT, ID_LENGTH, StandardCharsets.US_ASCII);
    }

    static WebhookOps ops() {
        return gateway().webhooks();
    }

    static StripeGateway gateway() {
        return StripeGateway.of(StripeConfig.builder(Secret.of("sk_test_benchmark"))
                .webhookSecret(Secret.of(SECRET))
                .build());
    }

    WebhookDelivery delivery() {
        return WebhookDelivery.of(
                Map.of(
                        "Host", List.of("shop.example"),
                        "Content-Type", List.of("application/json; charset=utf-8"),
                        "Content-Length", List.of(Integer.toString(body.length)),
                        "User-Agent", List.of("Stripe/1.0 (+https://stripe.com/docs/webhooks)"),
                        "Accept", List.of("*/*; q=0.5, application/xml"),
                        "Cache-Control", List.of("no-cache"),
                        "Stripe-Signature", List.of(header)),
                Map.of(),
                body);
    }

    byte[] body() {
        return body.clone();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    String header() {
        return header;
    }

    /** The bare code, by a MAC that has its key already. */
    static byte[] code(Mac mac, byte[] body) {
        mac.update((SECONDS + ".").getBytes(StandardCharsets.US_ASCII));
        return mac.doFinal(body);
    }

    static Mac keyed() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
