package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * What PayPal says about a delivery in its headers.
 *
 * @param verdict {@code AUTHENTIC} when the headers are there and well formed; nothing is proven yet
 */
record PayPalTransmission(
        SignatureCheck verdict, String id, String time, String certificateUrl, String algorithm, String signature) {

    /** The only algorithm that counts. */
    static final String ALGORITHM = "SHA256withRSA";

    private static final int MAX_PART = 255;
    private static final int MAX_SIGNATURE = 1_368;

    static PayPalTransmission read(WebhookDelivery delivery) {
        String id = header(delivery, "ID", "TRANSMISSION-");
        String time = header(delivery, "TIME", "TRANSMISSION-");
        String url = header(delivery, "CERT-URL", "");
        String algorithm = header(delivery, "AUTH-ALGO", "");
        String signature = header(delivery, "SIG", "TRANSMISSION-");
        return new PayPalTransmission(
                verdict(id, time, url, algorithm, signature), id, time, url, algorithm, signature);
    }

    private static String header(WebhookDelivery delivery, String name, String group) {
        return delivery.header("PAYPAL-" + group + name).orElse("");
    }

    private static SignatureCheck verdict(String id, String time, String url, String algorithm, String signature) {
        if (List.of(id, time, url, algorithm).contains("")) {
            return SignatureCheck.HEADER_MISSING;
        }
        if (signature.isEmpty()) {
            return SignatureCheck.NO_SIGNATURE;
        }
        boolean isWellFormed = isPart(id) && isPart(time) && algorithm.equals(ALGORITHM) && isBase64(signature);
        return isWellFormed ? SignatureCheck.AUTHENTIC : SignatureCheck.HEADER_MALFORMED;
    }

    // A part with a bar could hold the next one too.
    private static boolean isPart(String value) {
        return value.length() <= MAX_PART && value.chars().allMatch(c -> c > ' ' && c < 127 && c != '|');
    }

    private static boolean isBase64(String value) {
        try {
            return value.length() <= MAX_SIGNATURE && Base64.getDecoder().decode(value).length > 0;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** The text that PayPal signs for the webhook of this id. */
    byte[] signedText(String webhookId, WebhookDelivery delivery) {
        CRC32 checksum = new CRC32();
        delivery.feed(checksum);
        // An unsigned number: a negative one is what a 32-bit integer makes of it.
        return (id + "|" + time + "|" + webhookId + "|" + checksum.getValue()).getBytes(StandardCharsets.US_ASCII);
    }

    byte[] signatureBytes() {
        return Base64.getDecoder().decode(signature);
    }
}
