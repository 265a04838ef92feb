package com.petmatch.testkit.contract;

import com.petmatch.kernel.event.OutboxMarks;
import com.petmatch.kernel.event.OutboxMarks.FailedPublish;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.OutboxStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Marks, views of rows and aggregates of a wanted partition for the outbox suite. */
final class OutboxRows {

    private OutboxRows() {}

    static OutboxMarks marks(List<OutboxRow> published, List<FailedPublish> failed, Instant at) {
        return new OutboxMarks(at, published.stream().map(OutboxRow::seq).toList(), failed, at);
    }

    static FailedPublish failed(OutboxRow row, int attempts, Instant next, boolean parked) {
        return new FailedPublish(row.seq(), attempts, next, parked, "it failed");
    }

    static List<Long> versions(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::aggregateVersion).toList();
    }

    static List<UUID> aggregates(List<OutboxRow> rows) {
        return rows.stream().map(row -> row.aggregate().id()).toList();
    }

    static int samePartitionAs(int aggregate) {
        return find(aggregate, true);
    }

    static int otherPartitionThan(int aggregate) {
        return find(aggregate, false);
    }

    private static int find(int aggregate, boolean same) {
        int wanted = partition(aggregate);
        return IntStream.iterate(aggregate + 1, i -> i + 1)
                .filter(i -> (partition(i) == wanted) == same)
                .findFirst()
                .orElseThrow();
    }

    private static int partition(int aggregate) {
        return SampleEvent.thing(aggregate).partition(OutboxStore.PARTITIONS);
    }
}
