package com.petmatch.i18n.cldr;

import com.petmatch.i18n.locale.FallbackChain;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes every table and generated class that comes from CLDR. Run from the module's folder after fetching the six
 * packages of {@link CldrInputs}: {@code java … -Dpetmatch.cldr.inputs=<folder> com.petmatch.i18n.cldr.CldrTables}.
 */
public final class CldrTables {

    /** The format locales, with the name CLDR's folders have for each: the one place that lists them. */
    static final List<String> LOCALES = Stream.of(
                    "es en pt-BR fr de it nl pl ru tr ar hi bn id vi th ja ko zh-Hans zh-Hant".split(" "),
                    "es-MX es-AR es-CO es-CL es-419 en-GB pt-PT ar-EG".split(" "))
            .flatMap(Stream::of)
            .sorted()
            .toList();

    // Where CLDR's folder has another name: what a language means without more is written in full here.
    private static final Map<String, String> CLDR_NAMES = Map.of("pt-BR", "pt", "zh-Hans", "zh");

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
        CldrPatches patches = CldrPatches.read();
        tables(files, "", tag -> new LocaleTableWriter(inputs, cldrName(tag)).write(patches.of(tag)));
        tables(files, "names-", tag -> new NameTableWriter(inputs).write(cldrName(tag)));
        files.put(RESOURCES + "supplemental.tsv", new SupplementalTableWriter(inputs).write(LOCALES));
        files.put(RESOURCES + "likely-subtags.tsv", new SupplementalTableWriter(inputs).writeLikelySubtags());
        PluralCodeWriter plurals = new PluralCodeWriter(inputs);
        files.put(RESOURCES + "plurals.tsv", plurals.table());
        files.put("src/main/java/com/petmatch/i18n/plural/PluralCode.java", plurals.code());
        files.put(RESOURCES + "plural-forms.tsv", GettextFormulaWriter.write(inputs));
        files.put("src/test/resources/com/petmatch/i18n/cldr/plural-samples.tsv", PluralSamples.write(inputs));
        files.put("src/test/resources/com/petmatch/i18n/cldr/cldr-inputs.sha256", inputs.hashLines());
        return files;
    }

    // Parents are written whole, their overlays as the difference.
    private static void tables(Map<String, String> files, String prefix, Function<String, TableLines> writer) {
        Map<String, TableLines> whole = new TreeMap<>();
        LOCALES.forEach(tag -> whole.put(tag, writer.apply(tag)));
        whole.forEach((tag, lines) -> files.put(
                RESOURCES + prefix + tag + ".tsv",
                parent(tag)
                        .map(parent -> lines.differenceFrom(prefix + parent, whole.get(parent)))
                        .orElseGet(lines::toString)));
    }

    /** The nearest format locale above this one, of the same language and script. */
    private static Optional<String> parent(String tag) {
        return FallbackChain.of(LanguageTag.of(tag)).tags().stream()
                .skip(1)
                .map(LanguageTag::toString)
                .flatMap(above -> LOCALES.stream()
                        .filter(locale ->
                                locale.equals(above) || cldrName(locale).equals(above)))
                .filter(locale -> !locale.equals(tag))
                .findFirst();
    }

    static String cldrName(String tag) {
        return CLDR_NAMES.getOrDefault(tag, tag);
    }
}
