package com.petmatch.benchmarks.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before anyone is timed: ours and the rivals print the same, but for what the specification lists. */
class RenderingBenchmarkTest {

    private final RenderingBenchmark benchmark = new RenderingBenchmark();

    @ParameterizedTest
    @EnumSource(Sentences.class)
    void oursAndIcuPrintTheSame(Sentences sentences) {
        Rendering state = new Rendering();
        state.sentences = sentences;
        state.prepare();

        assertThat(benchmark.plainPetMatch(state))
                .isEqualTo(benchmark.plainIcu(state))
                .isEqualTo(benchmark.plainSpring(state));
        assertThat(isolated(benchmark.twoPetMatch(state)))
                .isEqualTo(benchmark.twoIcu(state))
                .isEqualTo(benchmark.twoJdk(state));
        assertThat(benchmark.moneyPetMatch(state)).isEqualTo(benchmark.moneyIcuNumberFormatter(state));
        assertThat(benchmark.relativePetMatch(state)).isEqualTo(benchmark.relativeIcu(state));
        assertThat(isolated(benchmark.listPetMatch(state))).isEqualTo(benchmark.listIcu(state));
        assertThat(benchmark.dateTimePetMatch(state)).isEqualTo(benchmark.dateTimeIcu(state));
    }

    @ParameterizedTest
    @EnumSource(Sentences.class)
    void pluralsAgreeForSmallNumbers(Sentences sentences) {
        for (int count = 0; count < 30; count++) {
            Rendering state = new Rendering();
            state.sentences = sentences;
            state.prepare();
            state.count = count;
            String ours = isolated(benchmark.pluralPetMatch(state));
            state.count = count;
            String icu = benchmark.pluralIcu(state);
            state.count = count;

            assertThat(ours).isEqualTo(icu).isEqualTo(isolated(benchmark.pluralIcuMf2(state)));
        }
    }

    // Latin names in Arabic texts are isolated by us, not by ICU.
    private static String isolated(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }
}
