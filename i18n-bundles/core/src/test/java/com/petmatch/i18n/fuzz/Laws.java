package com.petmatch.i18n.fuzz;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.exchange.ExchangeFiles;
import com.petmatch.i18n.exchange.ExchangeFormat;
import com.petmatch.i18n.exchange.Exported;
import com.petmatch.i18n.exchange.Inexpressible;
import com.petmatch.i18n.exchange.ReadOutcome;
import com.petmatch.i18n.exchange.TextCatalog;
import com.petmatch.i18n.exchange.TextUnit;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Placeholder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for whatever a reader is given. */
final class Laws {

    /** Stands between the two files of a JSON format in one fuzzed text. */
    private static final String NEXT_FILE = "\n---\n";

    private Laws() {}

    /** The printed message; none if it says a number less an offset where MessageFormat 1 has no words for it. */
    static Optional<String> messageFormat1(MessageModel model) {
        try {
            return Optional.of(IcuSyntax.print(model));
        } catch (IllegalArgumentException e) {
            boolean offset = model.variants().stream()
                    .flatMap(variant -> variant.pattern().parts().stream())
                    .anyMatch(part -> part instanceof Placeholder placeholder && placeholder.offset() != 0);
            require(offset && model.selectors().size() > 1, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    static Map<String, String> textsAndMeta(String both) {
        int at = both.indexOf(NEXT_FILE);
        return at < 0
                ? Map.of("es.json", both, "es.meta.json", "{}")
                : Map.of("es.json", both.substring(0, at), "es.meta.json", both.substring(at + NEXT_FILE.length()));
    }

    /** What was read is exported and read again as the same, but for what the export says it left out. */
    static void returns(ExchangeFormat format, Map<String, String> texts) {
        if (format.read(files(texts)) instanceof ReadOutcome.Read first) {
            Exported exported = format.export(first.catalog());
            Set<String> left =
                    exported.inexpressible().stream().map(Inexpressible::key).collect(Collectors.toSet());
            ReadOutcome again = format.read(exported.files());
            require(again instanceof ReadOutcome.Read, texts.toString());
            require(
                    units(((ReadOutcome.Read) again).catalog(), left).equals(units(first.catalog(), left)),
                    texts.toString());
        }
    }

    /** The well-formed entries of a file, written as a bundle file, are read as the same, wherever they stand in it. */
    static void writtenEntriesAreReadAsTheSame(BundleFile file) {
        LanguageTag english = LanguageTag.of("en");
        List<TextUnit> units = file.entries().stream()
                .map(entry -> new TextUnit("area", entry.key(), "", entry.pattern(), entry.notes(), Set.of()))
                .toList();
        String written = new TextCatalog(english, english, units).bundleFiles().getOrDefault("area", "");
        BundleFile again = BundleFile.read(written.getBytes(StandardCharsets.UTF_8));
        require(again.problems().isEmpty(), written);
        require(said(again).equals(said(file)), written);
    }

    static void require(boolean holds, String input) {
        if (!holds) {
            throw new AssertionError("The law does not hold for \"" + visible(input) + "\"");
        }
    }

    private static String visible(String input) {
        StringBuilder out = new StringBuilder();
        input.chars()
                .forEach(c -> out.append(c >= ' ' && c < 0x7F ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return out.toString();
    }

    private static ExchangeFiles files(Map<String, String> texts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return ExchangeFiles.of(files);
    }

    private static Set<TextUnit> units(TextCatalog catalog, Set<String> left) {
        return catalog.units().stream()
                .filter(unit -> !left.contains(unit.key()))
                .collect(Collectors.toSet());
    }

    private static List<Said> said(BundleFile file) {
        return file.entries().stream().map(Said::of).toList();
    }

    private record Said(String key, String pattern, MessageNotes notes) {

        static Said of(BundleEntry entry) {
            return new Said(entry.key(), entry.pattern(), entry.notes());
        }
    }
}
