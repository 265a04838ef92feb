package com.petmatch.i18n.cli;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.locale.TagOutcome;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options and words of one call. An option is known if the command's usage names it; it is a flag if no value stands there. */
final class CommandLine {

    private static final String PREFIX = "--";
    private static final String FLAG = "";

    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private CommandLine() {}

    static CommandLine of(List<String> typed, String usage) throws UsageException {
        CommandLine line = new CommandLine();
        for (int at = 0; at < typed.size(); at++) {
            String word = typed.get(at);
            if (!word.startsWith(PREFIX)) {
                line.words.add(word);
            } else if (usage.contains(word + "]")) {
                line.options.put(word, FLAG);
            } else if (usage.contains(word + " ") && at + 1 < typed.size()) {
                at++;
                line.options.put(word, typed.get(at));
            } else {
                throw new UsageException("Not an option here, or without its value: " + word);
            }
        }
        return line;
    }

    List<String> words() {
        return words;
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) throws UsageException {
        return option(name).orElseThrow(() -> new UsageException("Expected " + name));
    }

    Optional<Path> path(String name) throws UsageException {
        Optional<String> text = option(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(path(name, text.get()));
    }

    Path requiredPath(String name) throws UsageException {
        return path(name, required(name));
    }

    static Path path(String name, String text) throws UsageException {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("Expected a path for " + name + ", got " + text);
        }
    }

    Optional<LanguageTag> language(String name) throws UsageException {
        Optional<String> text = option(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(language(name, text.get()));
    }

    private static LanguageTag language(String name, String text) throws UsageException {
        if (LanguageTag.parse(text) instanceof TagOutcome.WellFormed known) {
            return known.tag();
        }
        throw new UsageException("Expected a language tag for " + name + ", got " + text);
    }

    /** The folder of {@code --texts}, translations made from {@code --source} or English; the shipped texts without it. */
    BundleSource bundles() throws UsageException {
        Optional<Path> folder = path("--texts");
        if (folder.isEmpty()) {
            return BundleSource.shipped();
        }
        LanguageTag source = language("--source").orElseGet(() -> LanguageTag.of("en"));
        BundleSource bundles = BundleSource.directory(folder.get(), source);
        if (bundles.languages().isEmpty()) {
            throw new UsageException("Expected folders of languages in " + folder.get() + ", got none");
        }
        return bundles;
    }

    /** The languages of {@code --language}, or all that the bundles have. */
    List<LanguageTag> languages(BundleSource bundles) throws UsageException {
        Optional<LanguageTag> one = language("--language");
        if (one.isPresent() && !bundles.languages().contains(one.get())) {
            throw new UsageException("Expected one of " + bundles.languages() + ", got " + one.get());
        }
        return one.map(List::of).orElseGet(bundles::languages);
    }
}
