package com.petmatch.i18n.plural;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every sample that CLDR prints beside its rules, for all locales in the files, and the numbers that programs trip over. */
@Tag("row-PluralEverySample")
class PluralEverySampleTest {

    private static final int LOCALES_WITH_RULES = 224 + 108;
    private static final AtomicInteger SAMPLES = new AtomicInteger();

    @AfterAll
    static void report() {
        System.out.println("Plural samples right: " + SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> everySampleHasItsCategory() throws IOException {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.kind + " " + row.tag + " " + row.category, row::check));
    }

    @Test
    void theSamplesCoverEveryLocaleOfBothFiles() throws IOException {
        assertThat(rows().stream().map(row -> row.kind + row.tag).distinct()).hasSize(LOCALES_WITH_RULES);
    }

    @Test
    void zeroIsOneInPortugueseButNotInSpanish() {
        assertThat(PluralRules.cardinal(LanguageTag.of("pt-BR")).select(0)).isEqualTo(PluralCategory.ONE);
        assertThat(PluralRules.cardinal(LanguageTag.of("es-CO")).select(0)).isEqualTo(PluralCategory.OTHER);
    }

    @Test
    void visibleFractionDigitsCount() {
        PluralRules english = PluralRules.cardinal(LanguageTag.of("en"));

        assertThat(english.select(1)).isEqualTo(PluralCategory.ONE);
        assertThat(english.select(new BigDecimal("1.0"))).isEqualTo(PluralCategory.OTHER);
        assertThat(PluralRules.cardinal(LanguageTag.of("es")).select(new BigDecimal("1.50")))
                .isEqualTo(PluralCategory.OTHER);
    }

    @Test
    void hugeAndNegativeNumbersAreJudgedByTheirDigits() {
        PluralRules spanish = PluralRules.cardinal(LanguageTag.of("es"));

        assertThat(spanish.select(new BigDecimal(BigInteger.TEN.pow(30)))).isEqualTo(PluralCategory.MANY);
        assertThat(spanish.select(new BigDecimal(BigInteger.TEN.pow(30).add(BigInteger.ONE))))
                .isEqualTo(PluralCategory.OTHER);
        assertThat(spanish.select(-1)).isEqualTo(PluralCategory.ONE);
        assertThat(PluralRules.cardinal(LanguageTag.of("ar")).select(Long.MIN_VALUE))
                .isEqualTo(PluralCategory.FEW);
    }

    @Test
    void aLanguageWithoutRulesHasOtherAlone() {
        PluralRules unknown = PluralRules.cardinal(LanguageTag.of("tlh"));

        assertThat(unknown.categories()).containsExactly(PluralCategory.OTHER);
        assertThat(unknown.select(1)).isEqualTo(PluralCategory.OTHER);
    }

    private static List<Row> rows() throws IOException {
        try (InputStream stream =
                PluralEverySampleTest.class.getResourceAsStream("/com/petmatch/i18n/cldr/plural-samples.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    private record Row(String kind, String tag, PluralCategory category, List<String> samples) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            String[] name = cells[0].split(" ", -1);
            List<String> samples = cells[1].isEmpty() ? List.of() : List.of(cells[1].split(" ", -1));
            return new Row(name[0], name[1], PluralCategory.of(name[2]).orElseThrow(), samples);
        }

        void check() {
            LanguageTag language = LanguageTag.of(tag);
            PluralRules rules =
                    kind.equals("cardinal") ? PluralRules.cardinal(language) : PluralRules.ordinal(language);
            assertThat(rules.categories()).contains(category);
            for (String sample : samples) {
                for (PluralOperands operands : expanded(sample)) {
                    assertThat(rules.select(operands))
                            .as(tag + " " + sample + " " + operands)
                            .isEqualTo(category);
                    SAMPLES.incrementAndGet();
                }
            }
        }

        private static List<PluralOperands> expanded(String sample) {
            String[] ends = sample.split("~", -1);
            List<PluralOperands> all = new ArrayList<>();
            if (ends.length == 1) {
                all.add(operands(sample));
                return all;
            }
            BigDecimal last = new BigDecimal(ends[1]);
            BigDecimal value = new BigDecimal(ends[0]);
            while (value.compareTo(last) <= 0) {
                all.add(PluralOperands.of(value));
                value = value.add(BigDecimal.ONE.movePointLeft(value.scale()));
            }
            return all;
        }

        private static PluralOperands operands(String sample) {
            String[] parts = sample.split("c", -1);
            return parts.length == 1
                    ? PluralOperands.of(new BigDecimal(sample))
                    : PluralOperands.ofCompact(new BigDecimal(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
