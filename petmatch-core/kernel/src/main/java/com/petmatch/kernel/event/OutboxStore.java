package com.petmatch.kernel.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps outbox rows and who may publish them.
 *
 * <p>Rows belong to {@value #PARTITIONS} partitions by {@link AggregateRef#partition}. A worker leases one partition at
 * a time; each lease has a higher token than the one before, and only the newest token may {@link #settle}. Apart from
 * {@link #append}, every call is a transaction of its own and serves the operator of all tenants. Safe for concurrent
 * use by any number of processes.
 */
public interface OutboxStore extends Outbox {

    /** Number of partitions; part of the stored form. */
    int PARTITIONS = 16;

    /** Longest reason of a failure that is kept, in characters. */
    int MAX_REASON = 500;

    /**
     * Takes the free partition with ready rows that was leased longest ago; a partition that another worker is taking
     * at this moment is passed over.
     */
    Optional<OutboxLease> lease(Instant now, Instant until);

    /**
     * The unpublished rows of the leased partition, by rising {@code seq}. Not among them: rows that back off or are
     * parked, and rows behind such a row of the same aggregate.
     */
    List<OutboxRow> ready(OutboxLease lease, Instant now, int limit);

    /**
     * Writes down how a batch went and frees the partition, in one step.
     *
     * @return false, without any change, when another worker holds a newer lease of the partition
     */
    boolean settle(OutboxLease lease, OutboxMarks marks);

    /**
     * Ends every lease that is held, so that the partitions are free at once. Whoever holds one all the same settles
     * nothing any more, and what it published is published again.
     *
     * @return the number of leases that were ended
     */
    int takeOver(Instant now);

    /** Parked events, oldest first. */
    List<ParkedEvent> parked(int limit);

    /** Makes a parked or waiting event ready again with no failures counted; false when no such event is unpublished. */
    boolean replay(EventId event, Instant now);

    /** Deletes at most {@code limit} rows published before the instant; returns how many. */
    int purge(Instant publishedBefore, int limit);

    OutboxStatus status();
}
