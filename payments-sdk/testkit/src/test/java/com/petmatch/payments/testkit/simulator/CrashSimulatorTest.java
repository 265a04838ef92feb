package com.petmatch.payments.testkit.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrashSimulatorTest {

    /** How many histories a build lives through; the profile {@code simulation} takes a million. */
    private static final long SEEDS = Long.getLong("petmatch.simulation.seeds", 20_000);

    private static final long FIRST = Long.getLong("petmatch.simulation.first", 0);

    private static final long ENOUGH_TO_FIND_A_BUG = 5_000;

    @Test
    @Tag("row-1")
    @Tag("row-2")
    @Tag("row-3")
    @Tag("row-8")
    @Tag("row-11")
    @Tag("row-18")
    @Tag("row-19")
    void chargesOnceWhateverCrashes() {
        assertThat(CrashSimulator.of(SimulatedHost.SOUND).firstBad(FIRST, SEEDS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PlantedBug.class)
    void findsWhatIsWrong(PlantedBug bug) {
        Optional<CrashSimulator.Verdict> found = CrashSimulator.of(bug).firstBad(0, ENOUGH_TO_FIND_A_BUG);

        assertThat(found).isPresent();
        assertThat(found.orElseThrow())
                .hasToString(CrashSimulator.of(bug).run(found.get().seed()).toString());
    }

    @Test
    void livesThroughTheSameHistoryAgain() {
        CrashSimulator simulator = CrashSimulator.of(SimulatedHost.SOUND);

        assertThat(simulator.run(4_677)).isEqualTo(simulator.run(4_677));
    }
}
