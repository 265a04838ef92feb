package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import java.time.Instant;

/** PayPal's webhooks. */
final class PayPalWebhooks implements WebhookOps {

    private final PayPalSignature signature;
    private final PayPalEvents events;

    PayPalWebhooks(PayPalSignature signature, PayPalEvents events) {
        this.signature = signature;
        this.events = events;
    }

    @Override
    public SignatureCheck verify(WebhookDelivery delivery, Instant now) {
        return signature.verify(delivery, now);
    }

    @Override
    public EventHeader header(byte[] body) {
        return events.header(body);
    }

    @Override
    public GatewayEvent event(byte[] body) {
        return events.event(body);
    }
}
