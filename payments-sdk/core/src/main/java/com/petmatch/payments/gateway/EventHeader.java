package com.petmatch.payments.gateway;

import java.time.Instant;

/**
 * What every event says about itself.
 *
 * @param account the provider's account the event is about, empty for our own
 * @param eventId unique per gateway and account
 */
public record EventHeader(GatewayId gateway, String account, String eventId, String type, Instant createdAt) {

    private static final int MAX_LENGTH = 255;

    public EventHeader {
        if (eventId.isEmpty() || eventId.length() > MAX_LENGTH || type.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Expected an event id of 1 to 255 characters and a type up to 255");
        }
    }
}
