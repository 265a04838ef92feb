package com.petmatch.security.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each row of the catalogue finds the hole that is planted for it, and the sound host has none. */
class HoledTwinTest {

    private final TwinHost twin = new TwinHost();
    private final TargetFacts facts = twin.facts();

    @TestFactory
    Stream<DynamicTest> everyHoleIsFound() {
        return Holes.of(twin, facts)
                .flatMap(hole -> hole.rows().stream()
                        .map(row -> DynamicTest.dynamicTest("row " + row + ": " + hole, () -> isFound(hole, row))));
    }

    private void isFound(Hole hole, int row) {
        AttackCatalogue rows = AttackCatalogue.standard().ofRows(row);

        AttackReport holed = rows.against(hole.host(twin), facts, "").run();
        AttackReport sound = rows.against(twin.pipeline(), facts).run();

        assertThat(holed.failures()).as(hole.name()).isNotEmpty();
        assertThat(holed.failures()).noneMatch(failure -> failure.reason().contains("was not served"));
        assertThat(sound.failures()).extracting(CaseResult::reason).isEmpty();
    }

    @Test
    void everyRowThatRunsInMemoryHasAHole() {
        Set<Integer> holed = new HashSet<>();
        Holes.of(twin, facts).forEach(hole -> holed.addAll(hole.rows()));
        Set<Integer> run = new HashSet<>();
        AttackCatalogue.standard().against(twin.pipeline(), facts).run().families().stream()
                .filter(family -> family.count(Status.PASSED) > 0)
                .forEach(family -> run.add(family.family().row()));

        assertThat(holed).containsExactlyInAnyOrderElementsOf(run);
    }
}
