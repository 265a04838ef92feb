package com.petmatch.payments.paypal;

import com.petmatch.payments.internal.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The request body with which PayPal is asked about a delivery. */
final class PayPalQuestion {

    private PayPalQuestion() {}

    /**
     * The question with the event in it as received, since PayPal signs bytes and not values.
     *
     * @return empty when the event is not exactly one JSON object: a second one behind it could replace our webhook's id
     */
    static Optional<byte[]> about(PayPalTransmission transmission, String webhookId, byte[] event) {
        if (!Json.isPlainObject(event)) {
            return Optional.empty();
        }
        String members = "{\"auth_algo\":" + Json.quoted(transmission.algorithm())
                + ",\"cert_url\":" + Json.quoted(transmission.certificateUrl())
                + ",\"transmission_id\":" + Json.quoted(transmission.id())
                + ",\"transmission_sig\":" + Json.quoted(transmission.signature())
                + ",\"transmission_time\":" + Json.quoted(transmission.time())
                + ",\"webhook_id\":" + Json.quoted(webhookId)
                + ",\"webhook_event\":";
        ByteArrayOutputStream question = new ByteArrayOutputStream(members.length() + event.length + 1);
        question.writeBytes(members.getBytes(StandardCharsets.UTF_8));
        question.writeBytes(event);
        question.write('}');
        return Optional.of(question.toByteArray());
    }
}
