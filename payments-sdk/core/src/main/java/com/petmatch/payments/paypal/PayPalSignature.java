package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Instant;
import java.util.Optional;

/**
 * Checks the signature of a PayPal webhook: by its certificate, or, when that cannot be had, by asking PayPal.
 *
 * <p><b>Security guarantees.</b> SHA256withRSA only; the certificate must come from PayPal's address, chain to a pinned
 * anchor, be valid now and be named for webhooks; a certificate that is refused is never asked about. There is no rule of
 * age: an inbox that stores each event once covers replay. Safe for concurrent use.
 */
final class PayPalSignature {

    private final String webhookId;
    private final PayPalCertificates certificates;
    private final PayPalOnlineCheck online;

    /** @param webhookId the id that PayPal gave the webhook; it is part of what is signed */
    PayPalSignature(String webhookId, PayPalCertificates certificates, PayPalOnlineCheck online) {
        this.webhookId = webhookId;
        this.certificates = certificates;
        this.online = online;
    }

    SignatureCheck verify(WebhookDelivery delivery, Instant now) {
        PayPalTransmission transmission = PayPalTransmission.read(delivery);
        if (!transmission.verdict().isAuthentic()) {
            return transmission.verdict();
        }
        PayPalCertificates.Found found = certificates.key(transmission.certificateUrl(), now);
        // Not when too many were asked for: the questions would then be as many.
        if (found.isUnreadable()) {
            return askPayPal(transmission, delivery);
        }
        if (!found.verdict().isAuthentic()) {
            return found.verdict();
        }
        return found.key().filter(key -> isSigned(key, transmission, delivery)).isPresent()
                ? SignatureCheck.AUTHENTIC
                : SignatureCheck.MISMATCH;
    }

    private boolean isSigned(PublicKey key, PayPalTransmission transmission, WebhookDelivery delivery) {
        try {
            Signature signature = Signature.getInstance(PayPalTransmission.ALGORITHM);
            signature.initVerify(key);
            signature.update(transmission.signedText(webhookId, delivery));
            return signature.verify(transmission.signatureBytes());
        } catch (SignatureException wrongLength) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + PayPalTransmission.ALGORITHM, e);
        }
    }

    private SignatureCheck askPayPal(PayPalTransmission transmission, WebhookDelivery delivery) {
        Optional<byte[]> question = PayPalQuestion.about(transmission, webhookId, delivery.body());
        return question.map(online::verify).orElse(SignatureCheck.MISMATCH);
    }
}
