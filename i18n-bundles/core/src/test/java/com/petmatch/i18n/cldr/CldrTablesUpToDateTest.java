package com.petmatch.i18n.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The committed tables and generated classes are what the generators write from the listed inputs. */
@Tag("row-DriftedSources")
class CldrTablesUpToDateTest {

    @Test
    void cldrTablesAreUpToDate() throws IOException {
        Optional<CldrInputs> inputs = CldrInputs.configured();
        Assumptions.assumeTrue(
                inputs.isPresent(),
                "needs the CLDR packages: npm pack cldr-{core,numbers-full,dates-full,misc-full,units-full,localenames-full}@"
                        + CldrInputs.VERSION + ", unpack each into a folder of its name, set -D" + CldrInputs.PROPERTY
                        + " to their parent");
        for (Map.Entry<String, String> file : CldrTables.write(inputs.get()).entrySet()) {
            String committed = Files.readString(Path.of(file.getKey()));
            // The formatter owns the white space of Java sources.
            boolean code = file.getKey().endsWith(".java");
            assertThat(code ? tokens(committed) : committed)
                    .as("%s differs: run CldrTables", file.getKey())
                    .isEqualTo(code ? tokens(file.getValue()) : file.getValue());
        }
    }

    @Test
    void everyFormatLocaleHasItsTable() {
        assertThat(Formats.locales()).extracting(LanguageTag::toString).containsExactlyElementsOf(CldrTables.LOCALES);
    }

    /** What the printers take for granted about the data. */
    @TestFactory
    Stream<DynamicTest> rowsHaveTheShapesThePrintersRelyOn() {
        return Formats.locales().stream()
                .map(locale -> DynamicTest.dynamicTest(locale.toString(), () -> {
                    CldrTable table = CldrTable.read(locale.toString());
                    assertThat(table.below("list.").entrySet())
                            .filteredOn(row -> !row.getKey().equals("euphony"))
                            .allSatisfy(row ->
                                    assertThat(row.getValue()).startsWith("{0}").endsWith("{1}"));
                    for (String system : List.of("latn", table.required("number.native"))) {
                        Map<String, String> rows = table.below("latn.");
                        rows.putAll(table.below(system + "."));
                        assertThat(rows.get("decimal")).isIn("#,##0.###", "#,##,##0.###");
                        assertThat(rows.get("currency.named")).isIn("{0} {1}", "{0}{1}");
                        assertThat(rows.get("range")).startsWith("{0}").endsWith("{1}");
                        assertThat(rows.get("symbol.decimal")).hasSize(1);
                        assertThat(rows.get("symbol.group")).hasSize(1);
                        assertThat(CldrTable.read("supplemental").required("digits." + system))
                                .hasSize(10);
                    }
                }));
    }

    /** Tables are searched in place, so their rows must be in the order of their keys. */
    @Test
    void everyTableIsSorted() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/com/petmatch/i18n/cldr"))) {
            List<Path> tables =
                    files.filter(file -> !file.endsWith("cldr-patches.tsv")).toList();
            for (Path table : tables) {
                List<String> keys = Files.readAllLines(table).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1)[0])
                        .toList();
                assertThat(keys).as(table.toString()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            }
            assertThat(tables).hasSizeGreaterThan(2 * CldrTables.LOCALES.size());
        }
    }

    @Test
    void anOverlaysTableHoldsOnlyWhatDiffersFromItsParents() {
        CldrTable mexico = CldrTable.read("es-MX");

        assertThat(mexico.optional("parent")).contains("es-419");
        assertThat(mexico.optional("date.short")).contains("dd/MM/yy");
        assertThat(mexico.optional("month.format.wide"))
                .isEqualTo(CldrTable.read("es").optional("month.format.wide"));
        // The euro has the sign of Spain's table, but none of its own in Latin America.
        assertThat(CldrTable.read("es").optional("currency.EUR.symbol")).contains("€");
        assertThat(mexico.optional("currency.EUR.symbol")).isEmpty();
        assertThat(mexico.below("currency.EUR.")).doesNotContainKey("symbol").containsKey("name");
        assertThat(mexico.keys()).contains("date.short", "month.format.wide").doesNotContain("currency.EUR.symbol");
    }

    private static String tokens(String code) {
        return code.replaceAll("\\s+", "");
    }
}
