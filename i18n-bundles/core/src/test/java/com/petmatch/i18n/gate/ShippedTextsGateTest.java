package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The texts of this jar pass the gate: one test a check and language. */
class ShippedTextsGateTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Path BUDGET = Path.of("src/main/resources/com/petmatch/i18n/gate/gate-budget.properties");
    private static final int CODES_AND_SCREENS = 500;

    @TestFactory
    Stream<DynamicTest> everyCheckHoldsInEveryLanguage() {
        GateReport report = Gate.shipped().check(BundleSource.shipped());
        return report.languages().stream()
                .flatMap(tag -> Arrays.stream(Check.values())
                        .filter(check -> check.level() == Check.Level.ERROR)
                        .map(check -> DynamicTest.dynamicTest(
                                check.number() + " " + tag + ": " + check.promise(),
                                () -> assertThat(report.of(check, tag)).isEmpty())));
    }

    /** {@code -Dpetmatch.gate.update=true} writes the budget down anew, after a look at what changed. */
    @Test
    void warningsFillTheirBudgetExactly() throws IOException {
        GateReport report = Gate.shipped().check(BundleSource.shipped());
        if (Boolean.getBoolean("petmatch.gate.update")) {
            String head = "# Warnings of the gate by check and language; a line may only fall.\n";
            Files.writeString(BUDGET, head + String.join("\n", GateBudget.lines(report)) + "\n");
        }

        assertThat(GateBudget.of(Files.readAllLines(BUDGET).stream().skip(1).toList())
                        .differences(report))
                .isEmpty();
    }

    @Test
    void theIndexNamesEveryFileThatIsThere() throws IOException {
        BundleSource shipped = BundleSource.shipped();

        for (LanguageTag language : shipped.languages()) {
            assertThat(shipped.areas()).containsAll(areas(TEXTS.resolve(language.toString())));
        }
        assertThat(names(TEXTS).stream().filter(name -> !name.equals("bundles.index")))
                .containsExactlyInAnyOrderElementsOf(
                        shipped.languages().stream().map(LanguageTag::toString).toList());
    }

    @Test
    void theIndexNamesWhereEachKeyStands() {
        BundleSource shipped = BundleSource.shipped();

        for (LanguageTag language : shipped.languages()) {
            for (String area : shipped.areas()) {
                List<BundleEntry> entries = shipped.read(language, area)
                        .map(bytes -> BundleFile.read(bytes).entries())
                        .orElse(List.of());
                assertThat(entries)
                        .allSatisfy(entry -> assertThat(shipped.areasOf(entry.feature()))
                                .contains(area)
                                .hasSizeLessThanOrEqualTo(2));
            }
        }
        assertThat(shipped.areasOf("nowhere")).isEmpty();
    }

    @Test
    void thereAreWordsForCodesAndScreens() {
        GateReport report = Gate.shipped().check(BundleSource.shipped());

        assertThat(report.messages() / report.languages().size()).isGreaterThan(CODES_AND_SCREENS);
    }

    private static List<String> areas(Path folder) throws IOException {
        return names(folder).stream()
                .map(name -> name.replace(".properties", ""))
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
