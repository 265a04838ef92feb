package com.petmatch.kernel.event;

import com.petmatch.kernel.id.TenantId;
import java.time.Instant;

/**
 * Something that happened to one aggregate; written to the outbox in the transaction of the change.
 *
 * <p>Implemented by immutable records. The payload carries ids, amounts and codes, never personal data. Delivery is at
 * least once, ordered per aggregate by {@link #aggregateVersion()}, deduplicated by {@link #id()}.
 */
public interface DomainEvent {

    EventId id();

    TenantId tenant();

    AggregateRef aggregate();

    /** The version the aggregate has after this change, from 1; rises with each event of the aggregate. */
    long aggregateVersion();

    Instant at();

    /** A stable name such as {@code payments.invoice-paid}. */
    String type();

    /** Rises when the payload changes in a way that an old reader cannot understand. */
    default int schemaVersion() {
        return 1;
    }

    EventPayload payload();

    /** The consent version under which personal data were processed for this event, 0 when none was needed. */
    default int consentVersion() {
        return 0;
    }
}
