package com.petmatch.payments.gateway;

import java.time.Instant;

/** Reading a provider's signed events. */
public interface WebhookOps {

    /** Checks the signature over the raw bytes; malformed headers are refused, never thrown. */
    SignatureCheck verify(WebhookDelivery delivery, Instant now);

    /** Reads only what the inbox needs; unreadable bodies throw {@link com.petmatch.payments.GatewayProtocolException}. */
    EventHeader header(byte[] body);

    /** Reads the whole event; an unknown type is {@link GatewayEvent.Unknown}. */
    GatewayEvent event(byte[] body);
}
