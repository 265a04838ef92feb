package com.petmatch.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    private final StoppedClock clock = new StoppedClock();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryOutboxStore store = new InMemoryOutboxStore(unitOfWork);
    private final Recorder consumer = new Recorder();
    private final Watcher watcher = new Watcher();
    private final OutboxRelay relay = relay(InProcessPublisher.of(List.of(consumer)));

    private OutboxRelay relay(EventPublisher publisher) {
        return OutboxRelay.builder(store, publisher, unitOfWork, clock, new Random(7))
                .listener(watcher)
                .build();
    }

    private void append(int aggregate, int... versions) {
        for (int version : versions) {
            store.append(ThingChanged.of(aggregate, version));
        }
    }

    @Test
    void publishesWhatWasAppendedInOrderPerAggregate() {
        append(1, 1, 2, 3);
        append(2, 1);

        RelayReport report = relay.runOnce(500);

        assertThat(report).isEqualTo(new RelayReport(4, 0, 0, 0, 0));
        assertThat(report.progressed()).isTrue();
        assertThat(consumer.versionsOf(1)).containsExactly(1L, 2L, 3L);
        assertThat(relay.runOnce(500).progressed()).isFalse();
        assertThat(watcher.reports).hasSize(2);
    }

    @Test
    void publishesNoMoreThanTheBatch() {
        for (int aggregate = 0; aggregate < 40; aggregate++) {
            append(aggregate, 1);
        }

        assertThat(relay.runOnce(25).published()).isEqualTo(25);
        assertThat(relay.runOnce(25).published()).isEqualTo(15);
    }

    @Test
    void refusesToPublishInsideATransaction() {
        append(1, 1);

        assertThatThrownBy(() -> unitOfWork.inTransaction(() -> relay.runOnce(1)))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        refused -> assertThat(refused.code()).isEqualTo(KernelErrors.RELAY_INSIDE_TRANSACTION));
        assertThat(consumer.seen).isEmpty();
    }

    @Test
    void repeatsTheBatchOfAWorkerThatDied() {
        append(1, 1);
        OutboxRelay dying = relay(rows -> {
            throw new AssertionError("the process dies");
        });
        assertThatThrownBy(() -> dying.runOnce(1)).isInstanceOf(AssertionError.class);

        assertThat(relay.runOnce(1).published()).isZero();
        clock.advance(Duration.ofSeconds(30));
        assertThat(relay.runOnce(1).published()).isEqualTo(1);
    }

    @Test
    void marksNothingWhenItsLeaseWasTakenWhilePublishing() {
        append(1, 1);
        OutboxRelay slow = relay(rows -> {
            clock.advance(Duration.ofSeconds(31));
            assertThat(relay.runOnce(1).published()).isEqualTo(1);
            return rows.stream()
                    .map(row -> (PublishOutcome) new PublishOutcome.Published())
                    .toList();
        });

        assertThat(slow.runOnce(1)).isEqualTo(new RelayReport(0, 0, 0, 1, 0));
        assertThat(store.status().pending()).isZero();
    }

    @Test
    void blamesNoEventWhenThePublisherIsOutOfOrder() {
        append(1, 1);
        OutboxRelay dead = relay(rows -> {
            throw new IllegalStateException("broker is down");
        });

        for (int i = 0; i < 50; i++) {
            dead.runOnce(10);
            clock.advance(Duration.ofMinutes(5));
        }

        assertThat(watcher.parked).isEmpty();
        assertThat(watcher.reports).allMatch(report -> report.outages() == 1);
        assertThat(relay.runOnce(10).published()).isEqualTo(1);
    }

    @Test
    void refusesAPublisherThatDoesNotAnswerForEachRow() {
        append(1, 1);

        assertThatThrownBy(() -> relay(rows -> List.of()).runOnce(1))
                .isInstanceOfSatisfying(
                        PetMatchException.class,
                        broken -> assertThat(broken.code()).isEqualTo(KernelErrors.RELAY_BROKEN_PUBLISHER));
    }

    @Test
    void purgesAfterTheRetention() {
        append(1, 1);
        relay.runOnce(1);

        clock.advance(Duration.ofDays(7));
        assertThat(relay.purge()).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(relay.purge()).isEqualTo(1);
    }

    @Test
    void tellsTheListenerHowFarBehindItIs() {
        append(1, 1, 2);

        OutboxStatus status = relay.status();

        assertThat(watcher.statuses).containsExactly(status);
        assertThat(status.pending()).isEqualTo(2);
        assertThat(status.oldestAge(clock.instant())).isEqualTo(Duration.ofHours(1));
        assertThat(status.oldestAge(Instant.EPOCH)).isEqualTo(Duration.ZERO);
    }

    @Test
    void refusesOptionsThatCannotWork() {
        var builder = OutboxRelay.builder(store, InProcessPublisher.of(List.of()), unitOfWork, clock, new Random(1));

        assertThatThrownBy(() -> builder.lease(Duration.ZERO).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        builder.lease(Duration.ofSeconds(1)).maxAttempts(0).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        builder.maxAttempts(1).retention(Duration.ofDays(-1)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    @Tag("PoisonEvent")
    class PoisonEvent {

        private static final int TRIES = 10;

        private int runsUntilParked() {
            int runs = 0;
            while (watcher.parked.isEmpty() && runs < 100) {
                relay.runOnce(500);
                clock.advance(Duration.ofMinutes(5));
                runs++;
            }
            return runs;
        }

        @Test
        void parksWhatAConsumerAlwaysRefusesWhileOthersFlow() {
            consumer.poison =
                    row -> row.aggregate().equals(ThingChanged.of(1, 1).aggregate());
            append(1, 1, 2);
            append(2, 1, 2);

            int runs = runsUntilParked();

            assertThat(runs).isEqualTo(TRIES);
            assertThat(consumer.versionsOf(2)).containsExactly(1L, 2L);
            assertThat(consumer.versionsOf(1)).isEmpty();
            assertThat(relay.parked(10)).hasSize(1);
            assertThat(watcher.parked.get(0).row().attempts()).isEqualTo(TRIES);
            assertThat(watcher.parked.get(0).reason()).contains("recorder").contains("poison");
        }

        @Test
        void deliversTheWholeAggregateInOrderAfterAReplay() {
            consumer.poison = row -> row.aggregateVersion() == 1;
            append(1, 1, 2, 3);
            runsUntilParked();
            append(1, 4);
            assertThat(relay.runOnce(500).progressed()).isFalse();

            consumer.poison = row -> false;
            assertThat(relay.replay(ThingChanged.of(1, 1).id())).isTrue();
            relay.runOnce(500);

            assertThat(consumer.versionsOf(1)).containsExactly(1L, 2L, 3L, 4L);
            assertThat(relay.parked(10)).isEmpty();
        }

        @Test
        void parksATypeThatNobodyKnows() {
            store.append(ThingChanged.of(1, 1).typed("test.unheard-of"));

            runsUntilParked();

            assertThat(watcher.parked.get(0).reason()).contains("No consumer");
        }

        @Test
        void publishesATypeTheHostIgnores() {
            store.append(ThingChanged.of(1, 1).typed("test.unheard-of"));

            relay(InProcessPublisher.of(List.of(consumer)).ignoring(type -> type.startsWith("test.unheard")))
                    .runOnce(1);

            assertThat(store.status().pending()).isZero();
        }

        @Test
        void parksASchemaNewerThanItsConsumer() {
            store.append(ThingChanged.of(1, 1).inSchema(2));

            runsUntilParked();

            assertThat(watcher.parked.get(0).reason()).contains("schema version 2");
            assertThat(consumer.seen).isEmpty();
        }

        @Test
        void backsOffLongerWithEachFailureButNeverBeyondFiveMinutes() {
            consumer.poison = row -> true;
            append(1, 1);

            relay.runOnce(1);
            clock.advance(Duration.ofMillis(1001));
            assertThat(relay.runOnce(1).failed()).isEqualTo(1);
            clock.advance(Duration.ofMillis(2001));
            assertThat(relay.runOnce(1).failed()).isEqualTo(1);
        }

        @Test
        void replaysNothingThatIsNotThere() {
            assertThat(relay.replay(ThingChanged.of(9, 9).id())).isFalse();
        }
    }

    @Test
    void refusesTwoConsumersOfOneName() {
        assertThatThrownBy(() -> InProcessPublisher.of(List.of(new Recorder(), new Recorder())))
                .hasMessageContaining("recorder");
    }

    @Test
    void spreadsRetriesOverTheWholeTime() {
        RetryDelay delay = new RetryDelay(Duration.ofSeconds(1), Duration.ofMinutes(5));
        Random random = new Random(3);
        for (int failures = 1; failures < 70; failures++) {
            long ceiling = Math.min(300_000, 1_000L << Math.min(failures - 1, 20));
            List<Long> waits = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                waits.add(delay.after(failures, random).toMillis());
            }
            assertThat(waits).allMatch(wait -> wait >= 1 && wait <= ceiling);
            assertThat(waits).anyMatch(wait -> wait < ceiling / 4).anyMatch(wait -> wait > ceiling * 3 / 4);
        }
    }
}
