package com.petmatch.kernel.event;

import java.util.List;

/** Hands committed events on: in process by default, to a broker when a host outgrows one process. */
public interface EventPublisher {

    /**
     * Publishes the rows in the given order, outside any transaction. A row that fails does not hold up other
     * aggregates; the later rows of its own aggregate are skipped. An exception means that the publisher as a whole is
     * out of order: no row is marked or counted as failed, and all of them come again.
     *
     * @return how each row went, in the same order and of the same length
     */
    List<PublishOutcome> publish(List<OutboxRow> rows);
}
