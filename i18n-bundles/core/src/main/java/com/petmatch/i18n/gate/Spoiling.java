package com.petmatch.i18n.gate;

import com.petmatch.i18n.bundle.BundleEntry;
import com.petmatch.i18n.bundle.MessageOrigin;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One translation about to be spoilt, and the file that holds it alone. */
record Spoiling(LanguageTag language, BundleEntry source, BundleEntry translation) {

    private static final Set<String> WITHOUT_SPACES = Set.of("ja", "th", "zh");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z][A-Za-z0-9]*(?:, (?!plural|select)[^{}]*)?\\}");
    private static final Pattern FORM = Pattern.compile("(?:zero|one|two|few|many) \\{[^{}]*\\} ");
    private static final Pattern FORMS = Pattern.compile("(zero|one|two|few|many|other) \\{([^{}]*)\\}");

    String text() {
        return translation.pattern();
    }

    boolean isPlain() {
        return text().indexOf('{') < 0 && text().indexOf('<') < 0;
    }

    /** The first argument that stands by itself, or the empty text. */
    String argument() {
        Matcher matcher = ARGUMENT.matcher(text());
        return matcher.find() && !text().contains(", plural") ? matcher.group() : "";
    }

    Optional<String> replaced(String from, String to) {
        int at = from.isEmpty() ? -1 : text().indexOf(from);
        return at < 0 ? Optional.empty() : pattern(text().substring(0, at) + to + text().substring(at + from.length()));
    }

    /** Inserts inside a sentence: after the first space, or in the middle where the language has none. */
    Optional<String> inserted(String piece) {
        if (!isPlain() || text().length() < 2) {
            return Optional.empty();
        }
        int space = text().indexOf(' ');
        if (space < 0 && !WITHOUT_SPACES.contains(language.language())) {
            return Optional.empty();
        }
        int at = space > 0 ? space + 1 : text().length() / 2;
        return pattern(text().substring(0, at) + piece + text().substring(at));
    }

    /** Inserts a word of a table that the language must not use. */
    Optional<String> insertedWord(String table, int column) {
        List<String> cells = RuleTable.read(table).of(language);
        if (cells.size() <= column) {
            return Optional.empty();
        }
        String word = cells.get(column);
        return inserted((word.charAt(0) == '=' || word.charAt(0) == '~' ? word.substring(1) : word) + " ");
    }

    Optional<String> withoutFirstForm() {
        Matcher matcher = FORM.matcher(text());
        return matcher.find()
                ? pattern(text().substring(0, matcher.start()) + text().substring(matcher.end()))
                : Optional.empty();
    }

    Optional<String> withEqualForms() {
        Matcher matcher = FORMS.matcher(text());
        boolean several = FORM.matcher(text()).find();
        return several && !text().contains("=") ? pattern(matcher.replaceAll("$1 {#}")) : Optional.empty();
    }

    Optional<String> withoutNumberOfOne() {
        int one = text().indexOf("one {#");
        return one < 0 ? Optional.empty() : replaced("one {#", "one {x");
    }

    Optional<String> withLookAlike() {
        boolean latin = List.of("Latn").equals(RuleTable.read("scripts").of(language));
        return inserted(latin ? "\u0430" : "a\u0430");
    }

    Optional<String> withOtherHan() {
        return switch (language.toString()) {
            case "zh-Hans" -> inserted("貓");
            case "zh-Hant" -> inserted("猫");
            default -> Optional.empty();
        };
    }

    Optional<String> withSource() {
        boolean same = source.pattern().equals(text())
                || !source.notes().flags().isEmpty()
                || !translation.notes().flags().isEmpty();
        return same || source.pattern().indexOf('{') >= 0 ? Optional.empty() : pattern(source.pattern());
    }

    Optional<String> withOtherEnd() {
        return isPlain()
                ? pattern(text() + (":：".indexOf(text().charAt(text().length() - 1)) >= 0 ? "?" : ":"))
                : Optional.empty();
    }

    Optional<String> withoutNoBreakSpace() {
        return language.language().equals("fr")
                ? replaced("\u202F", "").or(() -> replaced("\u00A0", ""))
                : Optional.empty();
    }

    Optional<String> withTouchedArgument() {
        List<String> cells = RuleTable.read("risky").of(language);
        if (cells.isEmpty() || argument().isEmpty()) {
            return Optional.empty();
        }
        return cells.get(0).equals("before")
                ? replaced(argument(), " " + cells.get(1) + argument())
                : replaced(argument(), argument() + cells.get(1));
    }

    Optional<String> withoutTerm() {
        return isPlain() && !Glossary.shipped().in(source.pattern()).isEmpty() ? pattern("xyz") : Optional.empty();
    }

    Optional<String> withStaleHash() {
        String hash = MessageOrigin.hash(source.pattern());
        return file(line().replace(hash, Mutation.staleHash())).filter(file -> !file.equals(line()));
    }

    /** The file whose only message has this pattern. */
    Optional<String> pattern(String pattern) {
        return pattern.equals(text()) ? Optional.empty() : file(line(pattern));
    }

    Optional<String> file(String content) {
        return Optional.of(content);
    }

    String line() {
        return line(text());
    }

    private String line(String pattern) {
        String flags = translation.notes().flags().stream()
                .map(flag -> "#| " + flag + "\n")
                .reduce("", String::concat);
        return flags + "#| origin=machine reviewed=no source=" + MessageOrigin.hash(source.pattern()) + "\n"
                + translation.key() + "=" + escaped(pattern) + "\n";
    }

    private static String escaped(String pattern) {
        StringBuilder out = new StringBuilder();
        pattern.chars().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append((char) c);
            }
        });
        return out.toString();
    }
}
