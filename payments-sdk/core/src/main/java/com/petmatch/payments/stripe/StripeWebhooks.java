package com.petmatch.payments.stripe;

import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import java.time.Instant;

/** Stripe's webhooks. */
final class StripeWebhooks implements WebhookOps {

    private final StripeSignature signature;
    private final StripeEvents events;

    StripeWebhooks(StripeSignature signature, StripeEvents events) {
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
