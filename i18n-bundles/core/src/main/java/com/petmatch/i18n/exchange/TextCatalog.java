package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.bundle.MessageNotes;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one language as translators see them: each beside its source, with notes, in the order of the files. Immutable.
 *
 * @param sourceLanguage the language that translations are made from
 * @param language the language of the texts; may be the source language itself
 */
public record TextCatalog(LanguageTag sourceLanguage, LanguageTag language, List<TextUnit> units) {

    public TextCatalog {
        units = List.copyOf(units);
    }

    /**
     * Reads a language of a source, whose first language is the one translations are made from. Lines that break the bundle format
     * and repeated keys are left out, as they are when texts are rendered; the gate reports them. Of a translation's own notes its origin
     * and flags count; everything else is the source's to say.
     */
    public static TextCatalog of(BundleSource bundles, LanguageTag language) {
        LanguageTag sourceLanguage = bundles.languages().get(0);
        Map<String, BundleEntry> sources = new LinkedHashMap<>();
        entries(bundles, sourceLanguage)
                .values()
                .forEach(area -> area.forEach(entry -> sources.putIfAbsent(entry.key(), entry)));
        Map<String, TextUnit> units = new LinkedHashMap<>();
        entries(bundles, language)
                .forEach((area, entries) -> entries.forEach(
                        entry -> units.putIfAbsent(entry.key(), unit(area, entry, sources.get(entry.key())))));
        return new TextCatalog(sourceLanguage, language, new ArrayList<>(units.values()));
    }

    /** The texts as bundle files, by area: what {@link BundleFile#read} reads back. */
    public Map<String, String> bundleFiles() {
        Map<String, BundleText> files = new LinkedHashMap<>();
        boolean isSource = language.equals(sourceLanguage);
        for (TextUnit unit : units) {
            files.computeIfAbsent(unit.area(), area -> new BundleText()).add(unit, isSource);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((area, file) -> texts.put(area, file.toString()));
        return texts;
    }

    private static Map<String, List<BundleEntry>> entries(BundleSource bundles, LanguageTag language) {
        Map<String, List<BundleEntry>> entries = new LinkedHashMap<>();
        for (String area : bundles.areas()) {
            bundles.read(language, area).map(BundleFile::read).ifPresent(file -> entries.put(area, file.entries()));
        }
        return entries;
    }

    private static TextUnit unit(String area, BundleEntry entry, @Nullable BundleEntry source) {
        if (source == null) {
            return new TextUnit(area, entry.key(), "", entry.pattern(), entry.notes(), Set.of());
        }
        MessageNotes notes = NoteLines.withOrigin(source.notes(), entry.notes().origin());
        Set<String> flags = source.equals(entry) ? Set.of() : entry.notes().flags();
        return new TextUnit(area, entry.key(), source.pattern(), entry.pattern(), notes, flags);
    }
}
