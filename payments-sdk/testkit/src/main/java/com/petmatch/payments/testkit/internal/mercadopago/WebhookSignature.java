package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.petmatch.payments.testkit.internal.sandbox.WebhookSigning;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header {@code x-signature}: HMAC-SHA256 over the payment's number, the request's id and the time in milliseconds. */
public final class WebhookSignature {

    private static final JsonMapper JSON = new JsonMapper();

    private WebhookSignature() {}

    /** The header for these facts; the number is lower-cased in what is signed, as the provider documents it. */
    public static String header(String secret, String dataId, String requestId, Instant at) {
        long millis = at.toEpochMilli();
        String manifest = "id:" + dataId.toLowerCase(Locale.ROOT) + ";request-id:" + requestId + ";ts:" + millis + ";";
        return "ts=" + millis + ",v1=" + HexFormat.of().formatHex(mac(secret, manifest));
    }

    static WebhookSigning.Signed signed(WebhookSigning.Message message) {
        String dataId = dataId(message.body());
        String secret = message.endpoint().secret() + (message.isForged() ? "-wrong" : "");
        return new WebhookSigning.Signed(
                withQuery(message.endpoint().url(), dataId),
                Map.of(
                        "x-signature",
                        header(secret, dataId, message.delivery(), message.at()),
                        "x-request-id",
                        message.delivery(),
                        "User-Agent",
                        "PetMatch-Sandbox (MercadoPago WebHook v1.0 payment)"));
    }

    private static URI withQuery(URI url, String dataId) {
        String joint = url.getRawQuery() == null ? "?" : "&";
        return URI.create(
                url + joint + "data.id=" + URLEncoder.encode(dataId, StandardCharsets.UTF_8) + "&type=payment");
    }

    private static String dataId(String body) {
        try {
            return JSON.readTree(body).path("data").path("id").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event that is not JSON", e);
        }
    }

    private static byte[] mac(String secret, String manifest) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(manifest.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
