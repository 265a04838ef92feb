package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.BundleFile;
import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.icu.IcuSyntax;
import com.petmatch.i18n.icu.ParseOutcome;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.MessageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One language's messages with their models, and what is wrong with its files. */
final class LanguageTexts {

    private final LanguageTag language;
    private final Map<String, BundleEntry> entries = new TreeMap<>();
    private final Map<String, ParseOutcome> parsed = new TreeMap<>();
    private final List<Finding> fileFindings = new ArrayList<>();

    private LanguageTexts(LanguageTag language) {
        this.language = language;
    }

    static LanguageTexts read(BundleSource source, LanguageTag language) {
        LanguageTexts texts = new LanguageTexts(language);
        for (String area : source.areas()) {
            source.read(language, area).map(BundleFile::read).ifPresent(file -> texts.add(area, file));
        }
        return texts;
    }

    /** Whether the key is one that a partner adds: {@code x.<partner>.<name>}. */
    static boolean isOwnKey(String key) {
        return key.startsWith("x.") && key.indexOf('.', 2) > 0;
    }

    /** These texts with a layer's own keys, each as its first language words it, or else as the layer itself does. */
    LanguageTexts withOwn(LanguageTexts layer, LanguageTexts first) {
        LanguageTexts joined = new LanguageTexts(language);
        joined.entries.putAll(entries);
        layer.entries.forEach((key, entry) -> {
            if (isOwnKey(key)) {
                joined.entries.put(key, first.entries.getOrDefault(key, entry));
            }
        });
        return joined;
    }

    LanguageTag language() {
        return language;
    }

    Map<String, BundleEntry> entries() {
        return entries;
    }

    List<Finding> fileFindings() {
        return fileFindings;
    }

    ParseOutcome outcome(String key) {
        return parsed.computeIfAbsent(
                key,
                known -> IcuSyntax.parse(
                        Objects.requireNonNull(entries.get(known)).pattern()));
    }

    Optional<MessageModel> model(String key) {
        return entries.containsKey(key) && outcome(key) instanceof ParseOutcome.Parsed message
                ? Optional.of(message.model())
                : Optional.empty();
    }

    private void add(String area, BundleFile file) {
        file.problems()
                .forEach(problem ->
                        found(area, "line " + problem.line() + ": " + problem.code() + " " + problem.detail()));
        for (BundleEntry entry : file.entries()) {
            if (entries.putIfAbsent(entry.key(), entry) != null) {
                found(area, entry.key() + " is in two areas");
            }
            if (!file.features().isEmpty() && !file.features().contains(entry.feature())) {
                found(area, entry.key() + " is of a feature that the head of the file does not list");
            }
        }
    }

    private void found(String area, String detail) {
        fileFindings.add(new Finding(Check.FORMAT, area, language, -1, detail));
    }
}
