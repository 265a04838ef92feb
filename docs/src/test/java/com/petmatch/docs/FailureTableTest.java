package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.pipeline.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/security/failure.md} says of each stage what the code says, and names a test for each of its rows. */
class FailureTableTest {

    private static final Path TABLE = Repository.ROOT.resolve("docs/security/failure.md");
    private static final List<List<String>> ROWS = DocumentTable.rows(TABLE);
    private static final NamedCode CODE = NamedCode.read();

    static Stream<List<String>> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aStageStandsOnceWithItsFailMode(Stage stage) {
        assertThat(ROWS)
                .filteredOn(cells -> cells.get(0).equals("`" + stage + "`"))
                .singleElement()
                .satisfies(cells ->
                        assertThat(cells.get(2)).isEqualTo(stage.failMode().name()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowSaysWhatHappensAndNamesATestOfTheLibraries(List<String> cells) {
        assertThat(cells).hasSize(4).doesNotContain("");
        assertThat(CODE.missingTests(cells.get(3))).as(cells.get(0)).isEmpty();
        assertThat(CODE.namesLibraryTest(cells.get(3))).as(cells.get(0)).isTrue();
    }

    @Test
    void noControlStandsTwice() {
        assertThat(ROWS.stream().map(cells -> cells.get(0))).doesNotHaveDuplicates();
    }
}
