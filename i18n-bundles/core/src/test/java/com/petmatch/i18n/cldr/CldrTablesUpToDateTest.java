package com.petmatch.i18n.cldr;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed tables and generated classes are what the generators write from the listed inputs. */
@Tag("row-DriftedSources")
class CldrTablesUpToDateTest {

    @Test
    void cldrTablesAreUpToDate() throws IOException {
        Optional<CldrInputs> inputs = CldrInputs.configured();
        Assumptions.assumeTrue(
                inputs.isPresent(),
                "needs the CLDR packages: npm pack cldr-{core,numbers-full,dates-full,misc-full}@" + CldrInputs.VERSION
                        + ", unpack each into a folder of its name, set -D" + CldrInputs.PROPERTY + " to their parent");
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
        assertThat(Formats.locales())
                .extracting(LanguageTag::toString)
                .containsExactlyElementsOf(CldrTables.LOCALES.keySet());
    }

    /** What the printers take for granted about the data. */
    @Test
    void namedAmountsAndListsHaveTheShapesThePrintersRelyOn() {
        for (LanguageTag locale : Formats.locales()) {
            CldrTable table = CldrTable.read(locale.toString());
            table.below("pattern.named.")
                    .values()
                    .forEach(pattern -> assertThat(pattern).isEqualTo("{0} {1}"));
            table.below("list.").forEach((row, pattern) -> {
                if (!row.equals("euphony")) {
                    assertThat(pattern).as(locale + " " + row).startsWith("{0}").endsWith("{1}");
                }
            });
            assertThat(table.required("pattern.decimal")).isEqualTo("#,##0.###");
        }
    }

    private static String tokens(String code) {
        return code.replaceAll("\\s+", "");
    }
}
