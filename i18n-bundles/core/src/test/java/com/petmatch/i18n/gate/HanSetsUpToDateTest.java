package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The characters that only one way of writing Chinese has: those that CLDR's Hans-Hant rules change and that are not in the
 * exemplar set of the other way (ICU4J 78.3, CLDR 48). {@code -Dpetmatch.gate.update=true} writes them anew.
 */
class HanSetsUpToDateTest {

    private static final Path TABLE = Path.of("src/main/resources/com/petmatch/i18n/gate/han.tsv");
    private static final String HEAD =
            "# script\tcharacters that only it has, by CLDR 48's Hans-Hant rules and exemplar sets"
                    + " (Unicode-3.0, see META-INF/LICENSE-unicode.txt)\n";

    @Test
    void hanSetsAreUpToDate() throws IOException {
        String table = HEAD + "Hans\t" + only("Hans-Hant", "zh", "zh-Hant") + "\nHant\t"
                + only("Hant-Hans", "zh-Hant", "zh") + "\n";
        if (Boolean.getBoolean("petmatch.gate.update")) {
            Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(TABLE, StandardCharsets.UTF_8)).isEqualTo(table);
    }

    private static String only(String rules, String own, String other) {
        Transliterator change = Transliterator.getInstance(rules);
        UnicodeSet others = exemplars(other);
        StringBuilder only = new StringBuilder();
        for (String character : exemplars(own)) {
            if (!others.contains(character) && !change.transliterate(character).equals(character)) {
                only.append(character);
            }
        }
        return only.toString();
    }

    private static UnicodeSet exemplars(String tag) {
        return LocaleData.getInstance(ULocale.forLanguageTag(tag)).getExemplarSet(0, LocaleData.ES_STANDARD);
    }
}
