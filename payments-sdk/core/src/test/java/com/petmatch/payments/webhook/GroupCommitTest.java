package com.petmatch.payments.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.payments.CountingIds;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.PaymentsListener;
import com.petmatch.payments.ScriptedGateway;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {

    private final GatedInbox inbox = new GatedInbox();
    private final CountingUnitOfWork unitOfWork = new CountingUnitOfWork();
    private final GroupCommit group = new GroupCommit(context(), inbox, 1);
    private final ExecutorService callers = Executors.newCachedThreadPool();

    @AfterEach
    void endCallers() {
        callers.shutdownNow();
    }

    @Test
    void storesALoneEventAtOnce() {
        assertThat(group.insert(entry("evt_1"))).isTrue();
        assertThat(group.insert(entry("evt_1"))).isFalse();

        assertThat(unitOfWork.opened).isEqualTo(2);
        assertThat(inbox.groups).isEmpty();
    }

    @Test
    @Tag("row-17")
    void storesInOneTransactionWhatComesWhileAnotherIsStored() throws InterruptedException {
        CompletableFuture<Boolean> first = heldAtTheGate("evt_0");
        List<CompletableFuture<Boolean>> others = new ArrayList<>();
        for (String id : List.of("evt_0", "evt_1", "evt_2", "evt_1")) {
            others.add(waiting(id));
        }

        inbox.gate.countDown();

        assertThat(first.join()).isTrue();
        assertThat(others).extracting(CompletableFuture::join).containsExactly(false, true, true, false);
        assertThat(inbox.groups).containsExactly(List.of("evt_0", "evt_1", "evt_2", "evt_1"));
        assertThat(unitOfWork.opened).isEqualTo(2);
        assertThat(group.insert(entry("evt_9"))).isTrue();
    }

    @Test
    void storesSixtyFourTogetherAndNoMore() throws InterruptedException {
        CompletableFuture<Boolean> first = heldAtTheGate("evt_first");
        List<CompletableFuture<Boolean>> others = new ArrayList<>();
        for (int i = 0; i <= GroupCommit.MAX_GROUP; i++) {
            others.add(waiting("evt_" + i));
        }

        inbox.gate.countDown();

        assertThat(first.join()).isTrue();
        assertThat(others).extracting(CompletableFuture::join).containsOnly(true);
        assertThat(inbox.groups).extracting(List::size).containsExactly(GroupCommit.MAX_GROUP, 1);
        assertThat(unitOfWork.opened).isEqualTo(3);
    }

    @Test
    @Tag("row-25")
    void oneBadEventHarmsNoOther() throws InterruptedException {
        CompletableFuture<Boolean> first = heldAtTheGate("evt_0");
        CompletableFuture<Boolean> known = waiting("evt_0");
        CompletableFuture<Boolean> good = waiting("evt_1");
        CompletableFuture<Boolean> bad = waiting("evt_bad");
        CompletableFuture<Boolean> alsoGood = waiting("evt_2");

        inbox.gate.countDown();

        assertThat(first.join()).isTrue();
        assertThat(known.join()).isFalse();
        assertThat(good.join()).isTrue();
        assertThat(alsoGood.join()).isTrue();
        assertThatThrownBy(bad::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(group.insert(entry("evt_3"))).isTrue();
    }

    @Test
    @Tag("row-25")
    void nobodyWaitsForTheOthersWhenTheStoreIsDown() throws InterruptedException {
        CompletableFuture<Boolean> first = heldAtTheGate("evt_bad");
        CompletableFuture<Boolean> second = waiting("evt_1");
        CompletableFuture<Boolean> third = waiting("evt_2");

        inbox.gate.countDown();

        assertThatThrownBy(first::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(second.join()).isTrue();
        assertThat(third.join()).isTrue();
        assertThat(inbox.groups).isEmpty();
        assertThat(group.insert(entry("evt_3"))).isTrue();
    }

    @Test
    @Tag("row-25")
    void waitsAndGroupsAgainAfterAFailure() throws InterruptedException {
        CompletableFuture<Boolean> failing = heldAtTheGate("evt_bad");
        CompletableFuture<Boolean> sentAway = waiting("evt_1");
        inbox.gate.countDown();
        assertThatThrownBy(failing::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(sentAway.join()).isTrue();
        assertThat(group.queued()).isZero();

        CompletableFuture<Boolean> first = heldAtTheGate("evt_2");
        CompletableFuture<Boolean> second = waiting("evt_3");
        inbox.gate.countDown();

        assertThat(first.join()).isTrue();
        assertThat(second.join()).isTrue();
        assertThat(inbox.groups).containsExactly(List.of("evt_3"));
    }

    @Test
    void letsEightStoreAtOnceBeforeAnyoneWaits() {
        GroupCommit usual = new GroupCommit(context(), inbox);
        inbox.isGated = true;
        List<CompletableFuture<Boolean>> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String id = "evt_" + i;
            eight.add(CompletableFuture.supplyAsync(() -> usual.insert(entry(id)), callers));
        }
        while (inbox.arrivals.get() < 8) {
            Thread.onSpinWait();
        }
        CompletableFuture<Boolean> ninth = CompletableFuture.supplyAsync(() -> usual.insert(entry("evt_9")), callers);
        while (usual.queued() == 0) {
            Thread.onSpinWait();
        }

        inbox.gate.countDown();

        assertThat(eight).extracting(CompletableFuture::join).containsOnly(true);
        assertThat(ninth.join()).isTrue();
        assertThat(inbox.arrivals).hasValue(8);
    }

    @Test
    void joinsTheTransactionOfItsCaller() {
        assertThat(unitOfWork.inTransaction(() -> group.insert(entry("evt_1")))).isTrue();
        assertThat(unitOfWork.inTransaction(() -> group.insert(entry("evt_1")))).isFalse();

        assertThat(unitOfWork.opened).isEqualTo(2);
    }

    private CompletableFuture<Boolean> heldAtTheGate(String id) throws InterruptedException {
        inbox.arrived = new CountDownLatch(1);
        inbox.gate = new CountDownLatch(1);
        inbox.isGated = true;
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> group.insert(entry(id)), callers);
        assertThat(inbox.arrived.await(10, TimeUnit.SECONDS)).isTrue();
        inbox.isGated = false;
        return first;
    }

    // Returns when the caller stands in the queue, so that the order of the group is known.
    private CompletableFuture<Boolean> waiting(String id) {
        int before = group.queued();
        CompletableFuture<Boolean> caller = CompletableFuture.supplyAsync(() -> group.insert(entry(id)), callers);
        while (group.queued() == before) {
            Thread.onSpinWait();
        }
        return caller;
    }

    private static InboxEntry entry(String id) {
        return InboxEntry.received(ScriptedGateway.header(id), RawBody.of(new byte[0]), Instant.EPOCH);
    }

    private EngineContext context() {
        return new EngineContext(
                TenantId.SINGLE,
                unitOfWork,
                events -> {},
                new MovableClock("2026-03-01T10:00:00Z"),
                new CountingIds(),
                PaymentsListener.NONE);
    }

    /** Counts transactions; they may run at the same time, as in a database. */
    private static final class CountingUnitOfWork implements UnitOfWork {

        private final AtomicInteger count = new AtomicInteger();
        private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);
        volatile int opened;

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            opened = count.incrementAndGet();
            open.set(true);
            try {
                return work.get();
            } finally {
                open.set(false);
            }
        }

        @Override
        public boolean isOpen() {
            return open.get();
        }
    }

    /** Holds the first caller at a gate, fails for bad events, and keeps which groups it was given. */
    private static final class GatedInbox implements WebhookInbox {

        volatile CountDownLatch arrived = new CountDownLatch(1);
        final AtomicInteger arrivals = new AtomicInteger();
        volatile CountDownLatch gate = new CountDownLatch(1);
        final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
        volatile boolean isGated;
        private final WebhookInbox store = new InMemoryWebhookInbox(new InMemoryUnitOfWork());

        @Override
        public boolean insert(TenantId tenant, InboxEntry entry) {
            if (isGated) {
                arrivals.incrementAndGet();
                arrived.countDown();
                await();
            }
            refuseBad(List.of(entry));
            return store.insert(tenant, entry);
        }

        private static void refuseBad(List<InboxEntry> entries) {
            if (entries.stream().anyMatch(entry -> entry.header().eventId().equals("evt_bad"))) {
                throw new IllegalStateException("cannot be stored");
            }
        }

        private void await() {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<Boolean> insertAll(TenantId tenant, List<InboxEntry> entries) {
            refuseBad(entries);
            List<Boolean> fresh = store.insertAll(tenant, entries);
            groups.add(entries.stream().map(entry -> entry.header().eventId()).toList());
            return fresh;
        }

        @Override
        public Optional<InboxEntry> find(TenantId tenant, InboxEntryId id) {
            return store.find(tenant, id);
        }

        @Override
        public List<InboxEntry> claimDue(TenantId tenant, Instant now, Instant until, int limit) {
            return store.claimDue(tenant, now, until, limit);
        }

        @Override
        public void update(TenantId tenant, InboxEntry entry) {
            store.update(tenant, entry);
        }

        @Override
        public List<InboxEntry> parked(TenantId tenant, int limit) {
            return store.parked(tenant, limit);
        }
    }
}
