package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another project's messages in English and one more language, from its jar on the test class path, as a source of ours:
 * numbered arguments become named ones. Messages with markup, choices or expressions are left out.
 */
final class ForeignBundle {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)\\}");
    private static final Pattern FOREIGN_SYNTAX = Pattern.compile("[<>]|\\$\\{|#\\{|\\{[^}]*[^\\d}][^}]*\\}|\\{\\}");
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9-]*[A-Z0-9][A-Za-z0-9-]*|e-?mail", Pattern.CASE_INSENSITIVE);

    private final StringBuilder english = new StringBuilder("#| features foreign\n");
    private final StringBuilder other = new StringBuilder("#| features foreign\n");
    private final Set<String> names = new LinkedHashSet<>();
    private final LanguageTag language;
    private int messages;

    private ForeignBundle(LanguageTag language) {
        this.language = language;
    }

    static Optional<ForeignBundle> read(String stem, String suffix, LanguageTag language) {
        Optional<Properties> source = properties(stem + "_en.properties");
        Optional<Properties> target = properties(stem + "_" + suffix + ".properties");
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        ForeignBundle bundle = new ForeignBundle(language);
        new TreeSet<>(target.get().stringPropertyNames())
                .forEach(key -> bundle.add(
                        source.get().getProperty(key, ""), target.get().getProperty(key)));
        return Optional.of(bundle);
    }

    int messages() {
        return messages;
    }

    /** Names and terms of that project, by their capitals: Kerberos, SAML, OAuth. */
    Set<String> names() {
        return names;
    }

    BundleSource source() {
        return new EnglishFirst(
                BundleSource.memory(Map.of("en/foreign", english.toString(), language + "/foreign", other.toString())));
    }

    private void add(String source, String target) {
        if (source.isBlank() || target.isBlank() || isForeign(source) || isForeign(target)) {
            return;
        }
        String key = "foreign.k" + ++messages;
        english.append('\n');
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(source).results().forEach(found -> arguments.add(found.group(1)));
        arguments.forEach(
                argument -> english.append("#| param arg").append(argument).append(" String\n"));
        english.append(key).append('=').append(converted(source)).append('\n');
        other.append('\n').append(key).append('=').append(converted(target)).append('\n');
        Matcher name = NAME.matcher(source);
        while (name.find()) {
            names.addAll(new TreeSet<>(List.of(name.group().split("[^A-Za-z]+", -1))));
        }
    }

    private static boolean isForeign(String text) {
        return FOREIGN_SYNTAX.matcher(text).find() || text.replace("''", "").indexOf('\'') >= 0;
    }

    private static String converted(String text) {
        return ARGUMENT.matcher(text)
                .replaceAll("{arg$1}")
                .replace("''", "’")
                .replace("\\", "\\\\")
                .replace("\r", "")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
    }

    private static Optional<Properties> properties(String resource) {
        try (InputStream stream = ForeignBundle.class.getResourceAsStream(resource)) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
