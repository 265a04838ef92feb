package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.OutboxRelay;
import com.petmatch.kernel.event.RelayReport;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.ProcessDied;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Relays that die, hang and lose their leases: nothing is lost, order is kept, consumers apply once. */
@Tag("RelayCrash")
class RelayCrashTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private static final List<String> STEPS = List.of("lease", "ready", "publish", "markConsumed", "settle");
    private static final Duration AFTER_LEASE = Duration.ofSeconds(31);

    private RelayRig rig;

    @BeforeEach
    void start() {
        rig = new RelayRig(postgres.dataSource());
    }

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    static Stream<Arguments> everyStep() {
        return STEPS.stream()
                .flatMap(step -> Stream.of(Fault.dieBefore(step, 1), Fault.dieAfter(step, 1))
                        .map(Arguments::of));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void losesAndDoublesNothingWhenKilledAtAStep(Fault kill) {
        rig.append(1, 3);
        OutboxRelay dying = rig.relay(new FaultInjector(rig.clock).with(kill), 1);
        assertThatThrownBy(() -> dying.runOnce(10)).isInstanceOf(ProcessDied.class);

        rig.clock.advance(AFTER_LEASE);
        healthy().runOnce(10);

        assertThat(rig.applied()).extracting(RelayRig.Applied::version).containsExactly(1L, 2L, 3L);
        assertThat(rig.store.status().pending()).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void goesOnAfterAStepFailedWithALostAnswer(Fault kill) {
        rig.append(1, 3);
        Fault failure = Fault.failAfter(kill.method(), 1);
        OutboxRelay failing = rig.relay(new FaultInjector(rig.clock).with(failure), 1);
        try {
            failing.runOnce(10);
        } catch (RuntimeException e) {
            assertThat(e).hasMessageContaining(kill.method());
        }

        for (int i = 0; i < 3; i++) {
            rig.clock.advance(AFTER_LEASE);
            healthy().runOnce(10);
        }

        assertThat(rig.applied()).extracting(RelayRig.Applied::version).containsExactly(1L, 2L, 3L);
        assertThat(rig.store.status().pending()).isZero();
    }

    @Test
    void repeatsTheBatchOfAWorkerThatWasTooSlow() {
        rig.append(1, 2);
        FaultInjector slow = new FaultInjector(rig.clock).with(Fault.hang("publish", 1));
        CompletableFuture<RelayReport> late =
                CompletableFuture.supplyAsync(() -> rig.relay(slow, 1).runOnce(10));
        awaitHanging(slow);

        rig.clock.advance(AFTER_LEASE);
        assertThat(healthy().runOnce(10).published()).isEqualTo(2);
        slow.release();

        assertThat(late.join()).isEqualTo(new RelayReport(0, 0, 0, 1, 0));
        assertThat(rig.applied()).extracting(RelayRig.Applied::version).containsExactly(1L, 2L);
    }

    static Stream<Arguments> seeds() {
        return LongStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(seed -> Stream.of(Arguments.of(2, seed), Arguments.of(8, seed)));
    }

    @ParameterizedTest(name = "{0} workers, seed {1}")
    @MethodSource("seeds")
    void losesAndDoublesNothingUnderManyKills(int workers, long seed) {
        rig.append(40, 8);
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<CompletableFuture<Integer>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                long workerSeed = seed * 100 + worker;
                running.add(CompletableFuture.supplyAsync(() -> liveAndDie(new Random(workerSeed)), threads));
            }
            int deaths = running.stream().mapToInt(CompletableFuture::join).sum();
            assertThat(deaths)
                    .as("kills that happened, or the test shows nothing")
                    .isGreaterThan(5);
        } finally {
            threads.shutdownNow();
        }

        assertThat(rig.store.status().pending()).isZero();
        assertAppliedOnceInOrder(40, 8);
    }

    /** One worker through its lives: each has two faults somewhere, from the twentieth on it has none. */
    private int liveAndDie(Random random) {
        int deaths = 0;
        for (int life = 0; rig.store.status().pending() > 0; life++) {
            assertThat(life).as("lives until everything is published").isLessThan(400);
            FaultInjector faults = new FaultInjector(rig.clock);
            if (life < 20) {
                faults.with(List.of(anyFault(random), anyFault(random)));
            }
            deaths += live(rig.relay(faults, random.nextLong()), random);
            rig.clock.advance(AFTER_LEASE);
        }
        return deaths;
    }

    private static int live(OutboxRelay relay, Random random) {
        try {
            while (relay.runOnce(random.nextInt(1, 20)).progressed()) {
                Thread.onSpinWait();
            }
            return 0;
        } catch (ProcessDied | RuntimeException died) {
            return 1;
        }
    }

    private static Fault anyFault(Random random) {
        String step = STEPS.get(random.nextInt(STEPS.size()));
        int call = random.nextInt(1, step.equals("markConsumed") ? 15 : 4);
        return switch (random.nextInt(4)) {
            case 0 -> Fault.dieBefore(step, call);
            case 1 -> Fault.dieAfter(step, call);
            case 2 -> Fault.failBefore(step, call);
            default -> Fault.failAfter(step, call);
        };
    }

    private void assertAppliedOnceInOrder(int aggregates, int versions) {
        Map<String, List<Long>> byAggregate = rig.applied().stream()
                .collect(Collectors.groupingBy(
                        RelayRig.Applied::aggregate,
                        Collectors.mapping(RelayRig.Applied::version, Collectors.toList())));
        List<Long> inOrder = LongStream.rangeClosed(1, versions).boxed().toList();
        assertThat(byAggregate).hasSize(aggregates);
        assertThat(byAggregate.values())
                .allSatisfy(applied -> assertThat(applied).isEqualTo(inOrder));
    }

    private OutboxRelay healthy() {
        return rig.relay(new FaultInjector(rig.clock), 2);
    }

    private static void awaitHanging(FaultInjector faults) {
        while (faults.hanging() == 0) {
            Thread.onSpinWait();
        }
    }
}
