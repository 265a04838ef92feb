package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.OutboxRows.aggregates;
import static com.petmatch.testkit.contract.OutboxRows.failed;
import static com.petmatch.testkit.contract.OutboxRows.samePartitionAs;
import static com.petmatch.testkit.contract.OutboxRows.versions;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.event.OutboxLease;
import com.petmatch.kernel.event.OutboxMarks.FailedPublish;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.ParkedEvent;
import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link OutboxStore} promises about events that fail. */
public abstract class OutboxFailureContract extends OutboxSuite {

    @Test
    void holdsBackAFailedRowAndThoseBehindItWhileOthersFlow() {
        int same = samePartitionAs(1);
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 2), SampleEvent.of(same, 1)));
        OutboxLease lease = lease();
        OutboxRow first = store().ready(lease, NOW, 1).get(0);
        settle(lease, List.of(), List.of(failed(first, 1, NOW.plusSeconds(2), false)));

        OutboxLease next = lease();

        assertThat(aggregates(store().ready(next, NOW, 10)))
                .containsExactly(SampleEvent.thing(same).id());
        List<OutboxRow> afterwards = store().ready(next, NOW.plusSeconds(2), 10);
        assertThat(afterwards).hasSize(3);
        assertThat(afterwards.get(0).attempts()).isEqualTo(1);
    }

    @Test
    void keepsTheSameAggregateOfAnotherTenantFlowing() {
        store().append(SampleEvent.of(1, 1));
        OutboxLease lease = lease();
        OutboxRow first = store().ready(lease, NOW, 1).get(0);
        settle(lease, List.of(), List.of(failed(first, 10, NOW, true)));
        TenantId other = new TenantId(new UUID(9, 9));
        store().append(SampleEvent.of(1, 2).of(other));

        List<OutboxRow> rows = store().ready(lease(), NOW, 10);

        assertThat(rows).extracting(OutboxRow::tenant).containsExactly(other);
    }

    @Test
    void parksUntilReplayed() {
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 2)));
        OutboxLease lease = lease();
        OutboxRow first = store().ready(lease, NOW, 1).get(0);
        settle(lease, List.of(), List.of(failed(first, 10, NOW, true)));

        assertThat(store().lease(LATER, LATER.plus(LEASE))).isEmpty();
        ParkedEvent parked = store().parked(10).get(0);
        assertThat(parked.row().eventId()).isEqualTo(first.eventId());
        assertThat(parked.row().attempts()).isEqualTo(10);
        assertThat(parked.parkedAt()).isEqualTo(NOW);
        assertThat(parked.reason()).isEqualTo("it failed");

        assertThat(store().replay(first.eventId(), NOW)).isTrue();

        List<OutboxRow> rows = store().ready(lease(), NOW, 10);
        assertThat(versions(rows)).containsExactly(1L, 2L);
        assertThat(rows.get(0).attempts()).isZero();
        assertThat(store().parked(10)).isEmpty();
    }

    @Test
    void replaysNeitherUnknownNorPublishedEvents() {
        store().append(SampleEvent.of(1, 1));
        OutboxLease lease = lease();
        settle(lease, store().ready(lease, NOW, 10), List.of());

        assertThat(store().replay(SampleEvent.of(1, 1).id(), NOW)).isFalse();
        assertThat(store().replay(new EventId(new UUID(3, 3)), NOW)).isFalse();
    }

    @Test
    void keepsAReasonOfAnyTextWithinItsLimit() {
        store().append(SampleEvent.of(1, 1));
        OutboxLease lease = lease();
        OutboxRow row = store().ready(lease, NOW, 1).get(0);
        String reason = "nul \0 and ünïcode " + "x".repeat(2_000);

        settle(lease, List.of(), List.of(new FailedPublish(row.seq(), 10, NOW, true, reason)));

        assertThat(store().parked(1).get(0).reason())
                .hasSize(OutboxStore.MAX_REASON)
                .contains("ünïcode");
    }
}
