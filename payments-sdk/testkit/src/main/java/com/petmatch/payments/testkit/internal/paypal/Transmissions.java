package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.sandbox.WebhookSigning;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/** Proves that events are the provider's own: the headers of a delivery, the certificate, and the online verification. */
final class Transmissions implements WebhookSigning {

    static final String CERTIFICATES = "/v1/notifications/certs/";
    private static final String ALGORITHM = "SHA256withRSA";
    private static final JsonMapper JSON = new JsonMapper();

    private final RunIdentity identity;
    private final Supplier<URI> baseUri;

    Transmissions(RunIdentity identity, Supplier<URI> baseUri) {
        this.identity = identity;
        this.baseUri = baseUri;
    }

    @Override
    public Signed sign(Message message) {
        String time = message.at().truncatedTo(ChronoUnit.SECONDS).toString();
        String webhook = message.endpoint().secret() + (message.isForged() ? "-of-another" : "");
        byte[] proof = identity.get().sign(signedText(message.delivery(), time, webhook, message.body()));
        return new Signed(
                message.endpoint().url(),
                Map.of(
                        "PAYPAL-TRANSMISSION-ID",
                        message.delivery(),
                        "PAYPAL-TRANSMISSION-TIME",
                        time,
                        "PAYPAL-TRANSMISSION-SIG",
                        Base64.getEncoder().encodeToString(proof),
                        "PAYPAL-CERT-URL",
                        certificateUrl(),
                        "PAYPAL-AUTH-ALGO",
                        ALGORITHM,
                        "User-Agent",
                        "PetMatch-Sandbox (PayPal)"));
    }

    /** The certificate below its URL; any other name is not there. */
    HttpAnswer certificate(HttpCall call) {
        return certificateUrl().endsWith(call.path())
                ? HttpAnswer.of(200, "application/x-pem-file", identity.get().pem())
                : HttpAnswer.of(404, "text/plain; charset=utf-8", "No such certificate");
    }

    /** The online verification, over the characters of the event as they were sent. */
    Result verify(PayPalRequest request) {
        String text = signedText(
                request.body().path("transmission_id").asText(),
                request.body().path("transmission_time").asText(),
                request.body().path("webhook_id").asText(),
                spliced(request.call().body(), "webhook_event"));
        boolean isOurs = request.body().path("auth_algo").asText().equals(ALGORITHM)
                && request.body().path("cert_url").asText().equals(certificateUrl())
                && identity.get()
                        .hasSigned(
                                text,
                                decoded(request.body().path("transmission_sig").asText()));
        return Result.plain(
                JsonNodeFactory.instance.objectNode().put("verification_status", isOurs ? "SUCCESS" : "FAILURE"));
    }

    private String certificateUrl() {
        return baseUri.get() + CERTIFICATES + "CERT-360caa42-"
                + Integer.toHexString(identity.get().root().hashCode());
    }

    private static String signedText(String transmission, String time, String webhook, String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return transmission + "|" + time + "|" + webhook + "|" + crc.getValue();
    }

    /** The value of a top-level field exactly as it stands in the text. */
    private static String spliced(String json, String field) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isWanted = parser.currentName().equals(field);
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                if (isWanted) {
                    return json.substring(start, (int) parser.currentLocation().getCharOffset());
                }
            }
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
