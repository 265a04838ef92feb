package com.petmatch.kernel.event;

import java.util.List;

/** Hands committed events on: in process by default, to a broker when a host outgrows one process. */
public interface EventPublisher {

    /**
     * Publishes the rows in the given order, outside any transaction. All rows before the first failing one count as
     * published.
     *
     * @return how each row went, in the same order and of the same length
     */
    List<PublishOutcome> publish(List<OutboxRow> rows);
}
