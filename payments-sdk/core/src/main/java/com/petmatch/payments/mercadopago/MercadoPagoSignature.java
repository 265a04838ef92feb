package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.internal.HmacSecrets;
import com.petmatch.payments.internal.SignatureHeader;
import com.petmatch.payments.internal.SigningSecret;
import com.petmatch.payments.internal.Tolerance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Checks the signature of a Mercado Pago webhook.
 *
 * <p>It is over {@code id:<data.id>;request-id:<x-request-id>;ts:<ts>;} and not over the body, so the body proves nothing:
 * it only points to a resource that must be read.
 *
 * <p><b>Security guarantees.</b> Comparison takes constant time and tries every valid secret; a time further than the
 * tolerance in the past or the future is refused; no part can pose as another. Safe for concurrent use.
 */
final class MercadoPagoSignature {

    private static final int MAX_PART = 255;
    // As milliseconds this is March 1973, as seconds the year 5138.
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private final HmacSecrets secrets;
    private final Tolerance tolerance;

    MercadoPagoSignature(List<SigningSecret> secrets, Tolerance tolerance) {
        this.secrets = new HmacSecrets(secrets);
        this.tolerance = tolerance;
    }

    SignatureCheck verify(WebhookDelivery delivery, Instant now) {
        String header = delivery.header("x-signature").orElse("");
        if (header.isEmpty()) {
            return SignatureCheck.HEADER_MISSING;
        }
        SignatureHeader parsed = SignatureHeader.parse(header, "ts");
        if (!parsed.verdict().isAuthentic()) {
            return parsed.verdict();
        }
        String id = delivery.queryParameter("data.id").orElse("");
        String requestId = delivery.header("x-request-id").orElse("");
        if (!isPart(id) || !isPart(requestId)) {
            return SignatureCheck.HEADER_MALFORMED;
        }
        if (!isSigned(parsed, id, requestId, now)) {
            return SignatureCheck.MISMATCH;
        }
        return inTime(parsed.time(), now) ? SignatureCheck.AUTHENTIC : SignatureCheck.OUTSIDE_TOLERANCE;
    }

    // Mercado Pago's own libraries disagree on the letters of an id (mercadopago/sdk-java#420), so both forms count.
    private boolean isSigned(SignatureHeader header, String id, String requestId, Instant now) {
        String lower = id.toLowerCase(Locale.ROOT);
        boolean match = isManifest(manifest(id, requestId, header), header, now);
        if (!lower.equals(id)) {
            match |= isManifest(manifest(lower, requestId, header), header, now);
        }
        return match;
    }

    private boolean isManifest(byte[] manifest, SignatureHeader header, Instant now) {
        return secrets.isSigned(mac -> mac.update(manifest), header.signatures(), now);
    }

    private static byte[] manifest(String id, String requestId, SignatureHeader header) {
        StringBuilder text = new StringBuilder(128);
        append(text, "id:", id);
        append(text, "request-id:", requestId);
        append(text, "ts:", header.timestamp());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(value).append(';');
        }
    }

    // A part with a semicolon could hold the next one too: "1;request-id:2" signs like "1" and "2".
    private static boolean isPart(String value) {
        return value.length() <= MAX_PART && value.chars().allMatch(c -> c > ' ' && c < 127 && c != ';');
    }

    private boolean inTime(long stamp, Instant now) {
        return stamp >= FIRST_MILLIS ? tolerance.coversMillis(stamp, now) : tolerance.coversSeconds(stamp, now);
    }
}
