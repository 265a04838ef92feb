package com.petmatch.core;

import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.Outbox;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * What every engine of a host is built from: transactions, the outbox that commits with them, ids and time. As safe for
 * concurrent use as its parts.
 */
public record EngineParts(UnitOfWork unitOfWork, Outbox outbox, IdSource ids, InstantSource clock) {

    /** The time in whole microseconds: what a database keeps, so that a stored value equals the one in memory. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The id of an event that is about to be written. */
    public EventId nextEventId() {
        return new EventId(ids.next());
    }
}
