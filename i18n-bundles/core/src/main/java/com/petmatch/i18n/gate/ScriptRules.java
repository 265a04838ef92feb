package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Variant;
import com.petmatch.kernel.money.CurrencyCode;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Whether the letters are those of the language: look-alikes from other scripts and characters of the other Han set are not. */
final class ScriptRules {

    private static final RuleTable SCRIPTS = RuleTable.read("scripts");
    private static final Set<String> LATIN_WORDS = lowerCase(RuleTable.lines("latin.txt"));
    private static final RuleTable HAN = RuleTable.read("han");
    // Marks a script that may share a word with Latin letters, as UTS #39 allows for Chinese, Japanese and Korean.
    private static final char MAY_MIX = '+';

    private final Set<String> names;

    private ScriptRules(Set<String> names) {
        this.names = names;
    }

    /** With the names of the host's own world beside the words that everybody writes in Latin letters. */
    static ScriptRules knowing(Collection<String> names) {
        Set<String> all = new HashSet<>(LATIN_WORDS);
        all.addAll(lowerCase(names));
        return new ScriptRules(Set.copyOf(all));
    }

    void scripts(Translation translation, Consumer<String> found) {
        List<String> cells = SCRIPTS.of(translation.language());
        if (cells.isEmpty()) {
            return;
        }
        boolean mixes = cells.stream().anyMatch(cell -> cell.charAt(0) == MAY_MIX);
        Set<UnicodeScript> allowed = new HashSet<>(Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED));
        cells.stream()
                .filter(cell -> cell.charAt(0) != MAY_MIX)
                .map(UnicodeScript::forName)
                .forEach(allowed::add);
        for (Variant variant : translation.variants()) {
            for (String word : words(Translation.words(variant.pattern()))) {
                problem(word, allowed, mixes).forEach(found);
            }
        }
    }

    static void han(Translation translation, Consumer<String> found) {
        String other = otherHan(translation.language());
        if (other.isEmpty()) {
            return;
        }
        String set = HAN.row(other).get(0);
        translation
                .target()
                .pattern()
                .codePoints()
                .filter(point -> set.indexOf(point) >= 0)
                .forEach(point -> found.accept(Character.toString(point) + " is written so only in " + other));
    }

    private List<String> problem(String word, Set<UnicodeScript> allowed, boolean mixes) {
        Set<UnicodeScript> used = new HashSet<>();
        word.codePoints().mapToObj(UnicodeScript::of).forEach(used::add);
        used.remove(UnicodeScript.COMMON);
        used.remove(UnicodeScript.INHERITED);
        boolean latin = used.contains(UnicodeScript.LATIN);
        if (latin && used.size() > 1 && !mixes) {
            return List.of("scripts mixed in \"" + word + "\"");
        }
        if (latin && !allowed.contains(UnicodeScript.LATIN) && !latinPartsKnown(word)) {
            return List.of("\"" + word + "\" is in Latin letters and no known name");
        }
        used.removeAll(allowed);
        used.remove(UnicodeScript.LATIN);
        return used.isEmpty() ? List.of() : List.of("letters of " + used + " in \"" + word + "\"");
    }

    private boolean latinPartsKnown(String word) {
        StringBuilder latin = new StringBuilder();
        word.codePoints()
                .map(point -> UnicodeScript.of(point) == UnicodeScript.LATIN ? point : ' ')
                .forEach(latin::appendCodePoint);
        return List.of(latin.toString().strip().split(" +", -1)).stream()
                .allMatch(part -> names.contains(part.toLowerCase(Locale.ROOT)) || CurrencyCode.isKnown(part));
    }

    private static String otherHan(LanguageTag language) {
        return switch (language.toString()) {
            case "zh-Hans" -> "Hant";
            case "zh-Hant" -> "Hans";
            default -> "";
        };
    }

    private static List<String> words(String text) {
        StringBuilder spaced = new StringBuilder();
        text.codePoints().map(point -> Character.isLetter(point) ? point : ' ').forEach(spaced::appendCodePoint);
        String words = spaced.toString().strip();
        return words.isEmpty() ? List.of() : List.of(words.split(" +", -1));
    }

    private static Set<String> lowerCase(Collection<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return Set.copyOf(lower);
    }
}
