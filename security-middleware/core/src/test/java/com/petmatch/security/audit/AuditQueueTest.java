package com.petmatch.security.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Intact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("row-57")
class AuditQueueTest {

    private final List<ChainedRecord> kept = Collections.synchronizedList(new ArrayList<>());
    private final AuditTrail trail = new AuditTrail("start-1", kept::add);

    static AuditRecord record(String action) {
        return new AuditRecord(
                Instant.parse("2026-03-01T10:00:00Z"),
                "r-1",
                AuditParty.nobody(),
                TenantId.SINGLE,
                action,
                "allow",
                List.of());
    }

    private static List<String> actions(List<ChainedRecord> records) {
        return records.stream()
                .map(record -> record.record().action() + " " + record.record().decision())
                .toList();
    }

    @Test
    void nothingReachesTheSinkBeforeTheHostDrains() {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.CLOSED);
        for (int i = 0; i < 5; i++) {
            queue.append(record("a" + i));
        }

        assertThat(kept).isEmpty();
        assertThat(queue.drain(3)).isEqualTo(3);
        assertThat(queue.waiting()).isEqualTo(2);
        assertThat(queue.drain(100)).isEqualTo(2);
        assertThat(ChainVerifier.verify("start-1", kept, trail.head())).isEqualTo(new Intact(5));
    }

    @Test
    void aFullQueueThatIsClosedRefusesAtOnce() {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.CLOSED, 1);
        queue.append(record("a"));

        assertThatThrownBy(() -> queue.append(record("b")))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("Expected room for an audit record, the queue is full");
        queue.drain(1);
        queue.append(record("c"));

        queue.drain(1);
        assertThat(actions(kept)).containsExactly("a allow", "c allow");
    }

    @Test
    void aFullQueueThatDropsTellsHowManyInTheChain() {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.DROP_AND_COUNT, 2);
        for (int i = 0; i < 5; i++) {
            queue.append(record("a" + i));
        }

        assertThat(queue.dropped()).isEqualTo(3);
        queue.drain(10);

        assertThat(actions(kept)).containsExactly("audit dropped 3", "a0 allow", "a1 allow");
    }

    @Test
    void aFullQueueThatBlocksTakesACallerThatMeetsRoomInTime() throws Exception {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.BLOCK, 1, TimeUnit.HOURS.toNanos(1));
        queue.append(record("a"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> waiting = other.submit(() -> queue.append(record("b")));
            while (!queue.isAwaited()) {
                Thread.onSpinWait();
            }
            queue.drain(1);

            assertThat(waiting.get(20, TimeUnit.SECONDS)).isNull();
            assertThat(queue.waiting()).isEqualTo(1);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aFullQueueThatBlocksRefusesACallerThatWaitedInVain() {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.BLOCK, 1);
        queue.append(record("a"));

        assertThatThrownBy(() -> queue.append(record("b"))).isInstanceOf(AuditUnavailableException.class);
        assertThat(queue.waiting()).isEqualTo(1);
    }

    @Test
    void anInterruptedCallerIsRefusedAndStaysInterrupted() {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.BLOCK, 1);
        queue.append(record("a"));
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> queue.append(record("b"))).isInstanceOf(AuditUnavailableException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(AuditQueuePolicy.class)
    void aSinkThatFailsLosesNothing(AuditQueuePolicy policy) {
        boolean[] broken = {true};
        AuditTrail shaky = new AuditTrail("s", entry -> {
            if (broken[0]) {
                throw new IllegalStateException("disk full");
            }
            kept.add(entry);
        });
        AuditQueue queue = new AuditQueue(shaky, policy, 10);
        queue.append(record("a"));
        queue.append(record("b"));

        assertThatThrownBy(() -> queue.drain(10)).hasMessage("disk full");
        assertThat(queue.waiting()).isEqualTo(2);
        broken[0] = false;
        queue.drain(10);

        assertThat(actions(kept)).containsExactly("a allow", "b allow");
        assertThat(ChainVerifier.verify("s", kept, shaky.head())).isEqualTo(new Intact(2));
    }

    @Test
    void manyWritersAndDrainersMakeOneChain() throws Exception {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.CLOSED);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        CountDownLatch written = new CountDownLatch(6);
        try {
            for (int writer = 0; writer < 6; writer++) {
                String name = "w" + writer + "-";
                pool.submit(() -> {
                    for (int i = 0; i < 500; i++) {
                        queue.append(record(name + i));
                    }
                    written.countDown();
                });
            }
            for (int drainer = 0; drainer < 2; drainer++) {
                pool.submit(() -> {
                    while (written.getCount() > 0) {
                        queue.drain(50);
                    }
                });
            }
            assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            pool.shutdown();
        }
        assertThat(pool.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        queue.drain(3_000);

        assertThat(ChainVerifier.verify("start-1", kept, trail.head())).isEqualTo(new Intact(3_000));
    }

    @Test
    void oddCapacitiesAreRefused() {
        assertThatThrownBy(() -> new AuditQueue(trail, AuditQueuePolicy.BLOCK, 0))
                .hasMessageContaining("1 to 10,000,000");
    }
}
