package com.petmatch.payments.webhook;

import com.petmatch.payments.gateway.GatewayEvent;

/**
 * Reacts to verified events, at least once each and in any order, outside any transaction: an implementation is
 * idempotent. An exception makes the event due again.
 */
@FunctionalInterface
public interface EventHandler {

    void handle(GatewayEvent event);
}
