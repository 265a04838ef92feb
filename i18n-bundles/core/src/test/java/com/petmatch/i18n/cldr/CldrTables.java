package com.petmatch.i18n.cldr;

import com.petmatch.kernel.money.CurrencyCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes every table and generated class that comes from CLDR. Run from the module's folder after fetching the four
 * packages of {@link CldrInputs}: {@code java … -Dpetmatch.cldr.inputs=<folder> com.petmatch.i18n.cldr.CldrTables}.
 */
public final class CldrTables {

    /** The format locales, with the name CLDR's folders have for each: the one place that lists them. */
    static final Map<String, String> LOCALES = new TreeMap<>(Map.ofEntries(
            Map.entry("es", "es"),
            Map.entry("en", "en"),
            Map.entry("pt-BR", "pt"),
            Map.entry("ar", "ar"),
            Map.entry("es-419", "es-419"),
            Map.entry("es-MX", "es-MX"),
            Map.entry("es-AR", "es-AR"),
            Map.entry("es-CO", "es-CO"),
            Map.entry("es-CL", "es-CL"),
            Map.entry("en-GB", "en-GB"),
            Map.entry("pt-PT", "pt-PT"),
            Map.entry("ar-EG", "ar-EG")));

    private static final String RESOURCES = "src/main/resources/com/petmatch/i18n/cldr/";

    private CldrTables() {}

    public static void main(String[] arguments) throws IOException {
        CldrInputs inputs = CldrInputs.configured()
                .orElseThrow(
                        () -> new IllegalStateException("Set -D" + CldrInputs.PROPERTY + " to the unpacked packages"));
        for (Map.Entry<String, String> file : write(inputs).entrySet()) {
            Files.writeString(Path.of(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** Every generated file by its path below the module's folder. */
    static Map<String, String> write(CldrInputs inputs) {
        Map<String, String> files = new TreeMap<>();
        Set<String> currencies = CurrencyCode.known();
        CldrPatches patches = CldrPatches.read();
        LOCALES.forEach((tag, cldrTag) -> files.put(
                RESOURCES + tag + ".tsv", new LocaleTableWriter(inputs, currencies).write(tag, cldrTag, patches)));
        files.put(RESOURCES + "supplemental.tsv", new SupplementalTableWriter(inputs).write(LOCALES.keySet()));
        files.put(RESOURCES + "likely-subtags.tsv", new SupplementalTableWriter(inputs).writeLikelySubtags());
        PluralCodeWriter plurals = new PluralCodeWriter(inputs);
        files.put(RESOURCES + "plurals.tsv", plurals.table());
        files.put("src/main/java/com/petmatch/i18n/plural/PluralCode.java", plurals.code());
        files.put(RESOURCES + "plural-forms.tsv", GettextFormulaWriter.write(inputs));
        files.put("src/test/resources/com/petmatch/i18n/cldr/plural-samples.tsv", PluralSamples.write(inputs));
        files.put("src/test/resources/com/petmatch/i18n/cldr/cldr-inputs.sha256", inputs.hashLines());
        return files;
    }
}
