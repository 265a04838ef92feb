package com.petmatch.i18n.gate;

import com.petmatch.i18n.model.Variant;
import com.petmatch.kernel.money.CurrencyCode;
import java.math.BigInteger;
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
    private static final Pattern FACT = Pattern.compile("\\p{Nd}+|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])");
    private static final Map<String, String> SPELT = Map.of(
            "1", "one", "2", "two", "3", "three", "4", "four", "5", "five", "6", "six", "7", "seven", "8", "eight", "9",
            "nine", "10", "ten");
    private static final RuleTable MAY_REPEAT = RuleTable.read("repeats");

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
            if (repeated.find()
                    && !MAY_REPEAT
                            .of(translation.language())
                            .contains(repeated.group(1).toLowerCase(Locale.ROOT))) {
                found.accept("word twice: " + repeated.group(1));
            }
        }
        if (lines(translation.source().pattern()) != lines(translation.target().pattern())) {
            found.accept("another number of line breaks than the source");
        }
    }

    static void numbers(Translation translation, Consumer<String> found) {
        List<String> wanted = facts(Translation.fullWords(translation.sourceModel()));
        List<String> actual = facts(Translation.fullWords(translation.targetModel()));
        if (translation.targetModel().isPresent() && !isSame(wanted, actual, translation)) {
            found.accept("numbers and codes " + actual + ", expected " + wanted);
        }
    }

    // A language may write as a digit what the source says as a word: two-factor, 2要素.
    private static boolean isSame(List<String> wanted, List<String> actual, Translation translation) {
        List<String> added = new ArrayList<>(actual);
        wanted.forEach(added::remove);
        List<String> lost = new ArrayList<>(wanted);
        actual.forEach(lost::remove);
        String words = Translation.fullWords(translation.sourceModel()).toLowerCase(Locale.ROOT);
        return lost.isEmpty()
                && added.stream().allMatch(number -> words.contains(SPELT.getOrDefault(number, "\uFFFF")));
    }

    private static long lines(String pattern) {
        return pattern.chars().filter(c -> c == '\n').count();
    }

    /** The numbers of a text and the currency codes in it, sorted. */
    private static List<String> facts(String words) {
        List<String> facts = new ArrayList<>();
        Matcher matcher = FACT.matcher(words);
        while (matcher.find()) {
            String fact = matcher.group();
            if (Character.isDigit(fact.charAt(0))) {
                facts.add(new BigInteger(fact).toString());
            } else if (CurrencyCode.isKnown(fact)) {
                facts.add(fact);
            }
        }
        Collections.sort(facts);
        return facts;
    }
}
