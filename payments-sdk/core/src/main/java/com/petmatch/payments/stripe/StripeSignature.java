package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.internal.HmacSecrets;
import com.petmatch.payments.internal.SignatureHeader;
import com.petmatch.payments.internal.SigningSecret;
import com.petmatch.payments.internal.Tolerance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Checks the signature of a Stripe webhook over its raw bytes.
 *
 * <p><b>Security guarantees.</b> Only {@code v1} counts; comparison takes constant time and tries every valid secret; a
 * time further than the tolerance in the past or the future is refused. Safe for concurrent use.
 */
final class StripeSignature {

    private final HmacSecrets secrets;
    private final Tolerance tolerance;

    StripeSignature(List<SigningSecret> secrets, Tolerance tolerance) {
        this.secrets = new HmacSecrets(secrets);
        this.tolerance = tolerance;
    }

    SignatureCheck verify(WebhookDelivery delivery, Instant now) {
        String header = delivery.header("Stripe-Signature").orElse("");
        if (header.isEmpty()) {
            return SignatureCheck.HEADER_MISSING;
        }
        SignatureHeader parsed = SignatureHeader.parse(header, "t");
        if (!parsed.verdict().isAuthentic()) {
            return parsed.verdict();
        }
        byte[] prefix = (parsed.timestamp() + ".").getBytes(StandardCharsets.ISO_8859_1);
        boolean signed = secrets.isSigned(
                mac -> {
                    mac.update(prefix);
                    delivery.feed(mac);
                },
                parsed.signatures(),
                now);
        if (!signed) {
            return SignatureCheck.MISMATCH;
        }
        return tolerance.coversSeconds(parsed.time(), now)
                ? SignatureCheck.AUTHENTIC
                : SignatureCheck.OUTSIDE_TOLERANCE;
    }
}
