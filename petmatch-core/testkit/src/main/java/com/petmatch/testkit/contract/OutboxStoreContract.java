package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.OutboxRows.failed;
import static com.petmatch.testkit.contract.OutboxRows.marks;
import static com.petmatch.testkit.contract.OutboxRows.otherPartitionThan;
import static com.petmatch.testkit.contract.OutboxRows.samePartitionAs;
import static com.petmatch.testkit.contract.OutboxRows.versions;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.OutboxLease;
import com.petmatch.kernel.event.OutboxMarks;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.OutboxStatus;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.id.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link OutboxStore} promises about appending, leasing, reading and settling. */
public abstract class OutboxStoreContract extends OutboxSuite {

    @Test
    void givesBackAnEventAsItWasAppended() {
        SampleEvent event = SampleEvent.of(1, 1).of(new TenantId(new UUID(5, 5)));
        store().append(event);

        OutboxRow row = store().ready(lease(), NOW, 10).get(0);

        assertThat(row.eventId()).isEqualTo(event.id());
        assertThat(row.tenant()).isEqualTo(event.tenant());
        assertThat(row.aggregate()).isEqualTo(event.aggregate());
        assertThat(row.aggregateVersion()).isEqualTo(1);
        assertThat(row.type()).isEqualTo(SampleEvent.TYPE);
        assertThat(row.schemaVersion()).isEqualTo(1);
        assertThat(row.occurredAt()).isEqualTo(event.at());
        assertThat(row.payload()).isEqualTo(event.payload());
        assertThat(row.attempts()).isZero();
    }

    @Test
    void appendsAnEventOnceHoweverOftenItIsHanded() {
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 1)));
        store().append(SampleEvent.of(1, 1));

        assertThat(store().status().pending()).isEqualTo(1);
    }

    @Test
    void forgetsAppendsOfATransactionThatFailed() {
        try {
            unitOfWork().inTransaction(() -> {
                store().append(SampleEvent.of(1, 1));
                throw new IllegalStateException("the change failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("the change");
        }

        assertThat(store().lease(NOW, LATER)).isEmpty();
        store().append(SampleEvent.of(1, 1));
        assertThat(store().status().pending()).isEqualTo(1);
    }

    @Test
    void readsTheEventsOfAnAggregateInTheirOrder() {
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 2)));
        store().append(SampleEvent.of(1, 3));

        assertThat(versions(store().ready(lease(), NOW, 10))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void readsNoMoreThanTheLimit() {
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 2), SampleEvent.of(1, 3)));

        assertThat(versions(store().ready(lease(), NOW, 2))).containsExactly(1L, 2L);
    }

    @Test
    void leasesNothingWithoutReadyRows() {
        assertThat(store().lease(NOW, LATER)).isEmpty();
    }

    @Test
    void leasesAPartitionToOneWorkerAtATime() {
        store().append(SampleEvent.of(1, 1));
        lease();

        assertThat(store().lease(NOW.plus(LEASE).minusMillis(1), LATER)).isEmpty();
        assertThat(store().lease(NOW.plus(LEASE), LATER.plus(LEASE))).isPresent();
    }

    @Test
    void givesManyWorkersDifferentPartitions() {
        for (int aggregate = 0; aggregate < 200; aggregate++) {
            store().append(SampleEvent.of(aggregate, 1));
        }
        List<CompletableFuture<List<OutboxLease>>> workers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::leaseAll))
                .toList();

        List<Integer> leased = new ArrayList<>();
        workers.forEach(worker -> worker.join().forEach(lease -> leased.add(lease.partition())));
        leaseAll().forEach(lease -> leased.add(lease.partition()));
        Set<Integer> distinct = new HashSet<>(leased);

        assertThat(leased).hasSize(OutboxStore.PARTITIONS);
        assertThat(distinct).hasSize(OutboxStore.PARTITIONS);
    }

    @Test
    void leasesThePartitionThatWaitedLongest() {
        int other = otherPartitionThan(1);
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(other, 1)));
        OutboxLease first = lease();
        settle(first, List.of(), List.of());

        Optional<OutboxLease> next = store().lease(NOW.plusMillis(1), LATER);

        assertThat(next.orElseThrow().partition()).isNotEqualTo(first.partition());
    }

    @Test
    void neverReadsAPublishedRowAgain() {
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 2)));
        OutboxLease lease = lease();
        List<OutboxRow> rows = store().ready(lease, NOW, 1);

        assertThat(settle(lease, rows, List.of())).isTrue();

        assertThat(versions(store().ready(lease(), NOW, 10))).containsExactly(2L);
    }

    @Test
    void settlesOnlyForTheNewestLease() {
        store().append(SampleEvent.of(1, 1));
        OutboxLease lost = lease();
        OutboxLease newest = store().lease(LATER, LATER.plus(LEASE)).orElseThrow();
        List<OutboxRow> rows = store().ready(lost, NOW, 10);

        assertThat(settle(lost, rows, List.of())).isFalse();
        assertThat(store().status().pending()).isEqualTo(1);
        assertThat(settle(newest, rows, List.of())).isTrue();
        assertThat(store().status().pending()).isZero();
    }

    @Test
    void settlesAnExpiredLeaseThatNobodyTook() {
        store().append(SampleEvent.of(1, 1));
        OutboxLease expired = lease();

        boolean settled = store().settle(expired, marks(store().ready(expired, NOW, 10), List.of(), LATER.plus(LEASE)));

        assertThat(settled).isTrue();
        assertThat(store().status().pending()).isZero();
    }

    @Test
    void freesTheLeaseOfADeadWorkerWhenAnotherTakesOver() {
        store().append(SampleEvent.of(1, 1));
        OutboxLease dead = lease();
        List<OutboxRow> rows = store().ready(dead, NOW, 10);

        assertThat(store().takeOver(NOW)).isEqualTo(1);
        assertThat(settle(dead, rows, List.of())).isFalse();
        OutboxLease next = store().lease(NOW, LATER).orElseThrow();

        assertThat(store().ready(next, NOW, 10)).isEqualTo(rows);
        assertThat(settle(next, rows, List.of())).isTrue();
        assertThat(store().takeOver(NOW)).isZero();
    }

    @Test
    void keepsAPartitionClosedUntilItIsFree() {
        store().append(SampleEvent.of(1, 1));
        OutboxLease lease = lease();
        store().settle(lease, new OutboxMarks(NOW, List.of(), List.of(), NOW.plusSeconds(5)));

        assertThat(store().lease(NOW.plusSeconds(4), LATER)).isEmpty();
        assertThat(store().lease(NOW.plusSeconds(5), LATER)).isPresent();
    }

    @Test
    void purgesWhatWasPublishedBeforeAndNothingElse() {
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 2), SampleEvent.of(1, 3)));
        OutboxLease lease = lease();
        List<OutboxRow> rows = store().ready(lease, NOW, 2);
        settle(lease, rows, List.of());

        assertThat(store().purge(NOW, 10)).isZero();
        assertThat(store().purge(NOW.plusMillis(1), 1)).isEqualTo(1);
        assertThat(store().purge(NOW.plusMillis(1), 10)).isEqualTo(1);
        assertThat(store().status().pending()).isEqualTo(1);
    }

    @Test
    void measuresWhatIsBehind() {
        assertThat(store().status()).isEqualTo(new OutboxStatus(0, 0, Optional.empty()));
        int same = samePartitionAs(1);
        store().append(List.of(SampleEvent.of(1, 1), SampleEvent.of(1, 2), SampleEvent.of(same, 1)));
        OutboxLease lease = lease();
        List<OutboxRow> rows = store().ready(lease, NOW, 10);
        settle(lease, rows.subList(2, 3), List.of(failed(rows.get(0), 10, NOW, true)));

        assertThat(store().status()).isEqualTo(new OutboxStatus(2, 1, Optional.of(SampleEvent.AT)));
    }

    private List<OutboxLease> leaseAll() {
        List<OutboxLease> leases = new ArrayList<>();
        for (Optional<OutboxLease> lease = store().lease(NOW, LATER);
                lease.isPresent();
                lease = store().lease(NOW, LATER)) {
            leases.add(lease.get());
        }
        return leases;
    }
}
