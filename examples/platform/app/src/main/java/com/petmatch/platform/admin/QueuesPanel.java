package com.petmatch.platform.admin;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits to be told or worked.
 *
 * @param oldest when the oldest waiting row was written
 * @param outbox events that are not published yet, the parked ones left out
 * @param parkedEvents events that were given up after their tries
 * @param parkedWebhooks notices of the provider that were given up after their tries
 */
public record QueuesPanel(long outbox, long parkedEvents, long parkedWebhooks, Optional<Instant> oldest, Instant asOf) {

    public boolean isCalm() {
        return parkedEvents == 0 && parkedWebhooks == 0;
    }
}
