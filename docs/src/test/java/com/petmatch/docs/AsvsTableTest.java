package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/security/asvs.md} has each row of its chapters, and calls nothing enforced that no test shows. */
class AsvsTableTest {

    private static final Path TABLE = Repository.ROOT.resolve("docs/security/asvs.md");
    private static final String ENFORCED = "enforced";
    private static final String DUTY = "host's duty";
    private static final String NOT_APPLICABLE = "not applicable";
    private static final List<String> STATES = List.of(ENFORCED, DUTY, NOT_APPLICABLE);

    /** How many rows each section of a chapter has in ASVS 5.0.0, whose ids have no gaps. */
    private static final Map<Integer, List<Integer>> SECTIONS = new TreeMap<>(Map.of(
            3, List.of(1, 3, 5, 8, 8, 1, 5),
            4, List.of(5, 5, 2, 4),
            5, List.of(1, 6, 3, 3),
            6, List.of(3, 12, 8, 6, 8, 4, 2, 4),
            7, List.of(3, 4, 2, 5, 3, 2),
            8, List.of(4, 4, 3, 2),
            9, List.of(3, 4),
            16, List.of(1, 5, 4, 3, 4)));

    private static final List<List<String>> TABLES = DocumentTable.rows(TABLE);
    private static final NamedCode CODE = NamedCode.read();

    private record Requirement(String id, String level, String about, String state, String means, String tests) {

        int chapter() {
            return Integer.parseInt(id.substring(0, id.indexOf('.')));
        }
    }

    static Stream<Requirement> requirements() {
        return TABLES.stream()
                .filter(cells -> cells.size() == 6)
                .map(cells -> new Requirement(
                        cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5)));
    }

    static Stream<Requirement> enforced() {
        return requirements().filter(row -> row.state().equals(ENFORCED));
    }

    @Test
    void everyRowOfTheChaptersStandsOnceAndInOrder() {
        assertThat(requirements().map(Requirement::id))
                .hasSize(163)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(ids());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void aRowHasALevelAStateAndAReason(Requirement row) {
        assertThat(row.level()).isIn("1", "2", "3");
        assertThat(row.state()).isIn(STATES);
        assertThat(row.about()).hasSizeBetween(4, 60);
        assertThat(row.means()).as(row.id()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void aRowNamesTestsThatExist(Requirement row) {
        assertThat(CODE.missingTests(row.tests())).as(row.id()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("enforced")
    void whatIsEnforcedNamesATypeAndATestOfTheLibraries(Requirement row) {
        assertThat(CODE.namesLibraryType(row.means())).as(row.means()).isTrue();
        assertThat(CODE.namesLibraryTest(row.tests())).as(row.tests()).isTrue();
    }

    @Test
    void everyRowAboutTokensIsEnforced() {
        assertThat(enforced().filter(row -> row.chapter() == 9)).hasSize(7);
    }

    @Test
    void theCountsAreThoseOfTheRows() {
        List<List<String>> counts = new ArrayList<>();
        SECTIONS.keySet()
                .forEach(chapter ->
                        counts.add(counted("V" + chapter, requirements().filter(row -> row.chapter() == chapter))));
        counts.add(counted("all", requirements()));

        assertThat(TABLES).filteredOn(cells -> cells.size() == 5).isEqualTo(counts);
    }

    private static List<String> counted(String name, Stream<Requirement> rows) {
        List<String> states = rows.map(Requirement::state).toList();
        List<String> cells = new ArrayList<>(List.of(name, String.valueOf(states.size())));
        STATES.forEach(state ->
                cells.add(String.valueOf(states.stream().filter(state::equals).count())));
        return cells;
    }

    private static List<String> ids() {
        return SECTIONS.entrySet().stream()
                .flatMap(chapter -> IntStream.range(0, chapter.getValue().size())
                        .boxed()
                        .flatMap(section -> IntStream.rangeClosed(
                                        1, chapter.getValue().get(section))
                                .mapToObj(row -> chapter.getKey() + "." + (section + 1) + "." + row)))
                .toList();
    }
}
