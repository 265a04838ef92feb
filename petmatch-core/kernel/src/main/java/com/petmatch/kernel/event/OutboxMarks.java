package com.petmatch.kernel.event;

import java.time.Instant;
import java.util.List;

/**
 * How a batch of rows went.
 *
 * @param published {@code seq} of the rows that every consumer has
 * @param freeFrom from when on the partition may be leased again
 */
public record OutboxMarks(Instant at, List<Long> published, List<FailedPublish> failed, Instant freeFrom) {

    public OutboxMarks {
        published = List.copyOf(published);
        failed = List.copyOf(failed);
    }

    /**
     * A row that failed.
     *
     * @param attempts failures so far, this one included
     * @param nextAttemptAt when it is ready again, unless parked
     * @param parked whether it waits for {@link OutboxStore#replay}
     */
    public record FailedPublish(long seq, int attempts, Instant nextAttemptAt, boolean parked, String reason) {

        public FailedPublish {
            reason = reason.length() <= OutboxStore.MAX_REASON ? reason : reason.substring(0, OutboxStore.MAX_REASON);
        }
    }
}
