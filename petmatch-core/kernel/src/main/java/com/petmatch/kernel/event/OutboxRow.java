package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;

/**
 * An event as the outbox keeps it.
 *
 * @param seq position in the store, rising
 * @param attempts how often publishing has failed so far
 */
public record OutboxRow(
        long seq,
        EventId eventId,
        TenantId tenant,
        AggregateRef aggregate,
        long aggregateVersion,
        String type,
        int schemaVersion,
        Instant occurredAt,
        EventPayload payload,
        int consentVersion,
        int attempts) {

    OutboxRow withAttempts(int failures) {
        return new OutboxRow(
                seq,
                eventId,
                tenant,
                aggregate,
                aggregateVersion,
                type,
                schemaVersion,
                occurredAt,
                payload,
                consentVersion,
                failures);
    }
}
