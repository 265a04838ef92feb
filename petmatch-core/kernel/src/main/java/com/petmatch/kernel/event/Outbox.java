package com.petmatch.kernel.event;

import java.util.List;

/**
 * Where an engine tells what happened: the events commit with the change or not at all.
 *
 * <p>Call it inside the {@link UnitOfWork} of the change; outside one the append is a transaction of its own. Appending
 * an event id that is there already changes nothing. Safe for concurrent use.
 */
public interface Outbox {

    void append(List<? extends DomainEvent> events);

    default void append(DomainEvent event) {
        append(List.of(event));
    }
}
