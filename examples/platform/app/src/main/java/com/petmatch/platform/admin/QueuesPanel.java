package com.petmatch.platform.admin;

import java.time.Instant;
import java.util.Optional;

/**
 * What waits to be told or worked.
 *
 * @param oldest when the oldest waiting row was written
 * @param parked rows that were given up after their tries
 */
public record QueuesPanel(long outbox, long inbox, long parked, Optional<Instant> oldest, Instant asOf) {

    public boolean isCalm() {
        return parked == 0;
    }
}
