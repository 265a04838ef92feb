package com.petmatch.payments.gateway;

import java.util.UUID;

/**
 * The idempotency key sent to a provider: a pure function of our row and the operation, so a repeat after a crash is the
 * same request.
 *
 * @param value {@code pm1-<uuid>-<operation>}, 64 characters at most
 */
public record GatewayKey(String value) {

    private static final int MAX_LENGTH = 64;

    public GatewayKey {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Expected a gateway key of 1 to 64 characters, got " + value.length());
        }
    }

    public static GatewayKey of(UUID row, String operation) {
        return new GatewayKey("pm1-" + row + "-" + operation);
    }

    @Override
    public String toString() {
        return value;
    }
}
