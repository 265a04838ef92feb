package com.petmatch.i18n.gate;

import com.petmatch.i18n.model.Variant;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What holds for the characters of a text, whatever they say. */
final class WritingRules {

    private static final Pattern REPEATED = Pattern.compile("(?U)\\b(\\p{L}{2,})\\s+\\1\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    // A word that languages double on purpose: reduplicated plurals and emphasis.
    private static final List<String> MAY_REPEAT = List.of("bye", "muy");
    private static final Map<String, Integer> LIMITS =
            Map.of("button", 24, "email_subject", 78, "push_title", 50, "push_body", 150);

    private WritingRules() {}

    static void characters(Translation translation, Consumer<String> found) {
        String pattern = translation.target().pattern();
        if (!Normalizer.isNormalized(pattern, Normalizer.Form.NFC)) {
            found.accept("not NFC");
        }
        boolean arabic = translation.language().language().equals("ar");
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean bidi = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
            boolean mark = c == '\u200E' || c == '\u200F' || c == '\u061C';
            boolean invisible = c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\uFFFD';
            if (control || invisible || bidi || (mark && !arabic)) {
                found.accept(String.format(Locale.ROOT, "U+%04X at %d", (int) c, at));
            }
        }
    }

    static void spaces(Translation translation, Consumer<String> found) {
        for (Variant variant : translation.variants()) {
            String words = Translation.words(variant.pattern());
            if (words.contains("  ")) {
                found.accept("two spaces side by side");
            }
            if (!words.isEmpty() && !words.equals(words.strip())) {
                found.accept("space or line break at an edge");
            }
            Matcher repeated = REPEATED.matcher(words);
            if (repeated.find() && !MAY_REPEAT.contains(repeated.group(1).toLowerCase(Locale.ROOT))) {
                found.accept("word twice: " + repeated.group(1));
            }
        }
        if (lines(translation.source().pattern()) != lines(translation.target().pattern())) {
            found.accept("another number of line breaks than the source");
        }
    }

    static void numbers(Translation translation, Consumer<String> found) {
        List<String> wanted = numbers(Translation.fullWords(translation.sourceModel()));
        List<String> actual = numbers(Translation.fullWords(translation.targetModel()));
        if (translation.targetModel().isPresent() && !wanted.equals(actual)) {
            found.accept("numbers " + actual + ", expected " + wanted);
        }
    }

    static void limits(Translation translation, Consumer<String> found) {
        Integer limit = LIMITS.get(translation.source().notes().channel());
        if (limit == null) {
            return;
        }
        for (Variant variant : translation.variants()) {
            int length = Translation.words(variant.pattern()).length();
            if (length > limit) {
                found.accept(length + " characters, at most " + limit + " for "
                        + translation.source().notes().channel());
            }
        }
    }

    private static long lines(String pattern) {
        return pattern.chars().filter(c -> c == '\n').count();
    }

    private static List<String> numbers(String words) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        Collections.sort(numbers);
        return numbers;
    }
}
