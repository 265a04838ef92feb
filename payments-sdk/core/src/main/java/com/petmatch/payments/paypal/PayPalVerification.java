package com.petmatch.payments.paypal;

import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.internal.Json;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks PayPal over its API whether a delivery is its own. */
final class PayPalVerification implements PayPalOnlineCheck {

    private static final Logger log = LoggerFactory.getLogger(PayPalVerification.class);

    private final PayPalClient client;

    PayPalVerification(PayPalClient client) {
        this.client = client;
    }

    @Override
    public SignatureCheck verify(byte[] question) {
        try {
            String answer = Json.text(
                            client.ask(PATH, new String(question, StandardCharsets.UTF_8)), "verification_status")
                    .orElse("");
            return switch (answer) {
                case "SUCCESS" -> SignatureCheck.AUTHENTIC;
                case "FAILURE" -> SignatureCheck.MISMATCH;
                default -> SignatureCheck.UNDECIDED;
            };
        } catch (PaymentException e) {
            log.warn("Webhook not verified by asking, code {}", e.code());
            return SignatureCheck.UNDECIDED;
        }
    }
}
