package com.petmatch.payments.mercadopago;

import com.petmatch.payments.gateway.EventHeader;
import com.petmatch.payments.gateway.GatewayEvent;
import com.petmatch.payments.gateway.SignatureCheck;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.petmatch.payments.gateway.WebhookOps;
import java.time.Instant;

/** Mercado Pago's webhooks. */
final class MercadoPagoWebhooks implements WebhookOps {

    private final MercadoPagoSignature signature;
    private final MercadoPagoEvents events = new MercadoPagoEvents();

    MercadoPagoWebhooks(MercadoPagoSignature signature) {
        this.signature = signature;
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
