package com.petmatch.i18n.gate;

import com.petmatch.i18n.model.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What holds for the words themselves: translated, of a fitting length, in one register, none that may not be said. */
final class WordingRules {

    private static final RuleTable LENGTHS = RuleTable.read("lengths");
    private static final RuleTable REGISTERS = RuleTable.read("register");
    private static final RuleTable FORBIDDEN = RuleTable.read("forbidden");
    private static final RuleTable RISKY = RuleTable.read("risky");
    private static final Map<List<String>, WordList> LISTS = new ConcurrentHashMap<>();
    private static final int LETTERS_OF_A_WORD = 2;
    // Shorter texts say nothing by their length.
    private static final int LEAST_MEASURED = 24;
    private static final int PERCENT = 100;

    private WordingRules() {}

    static void untranslated(Translation translation, Consumer<String> found) {
        if (translation.isSource()
                || !translation.source().pattern().equals(translation.target().pattern())) {
            return;
        }
        String words = Translation.fullWords(translation.sourceModel());
        boolean intended = hasFlag(translation, "same-as-source");
        if (!intended && words.chars().filter(Character::isLetter).count() >= LETTERS_OF_A_WORD) {
            found.accept("equal to the source");
        }
    }

    static void length(Translation translation, Consumer<String> found) {
        List<String> bounds = LENGTHS.of(translation.language());
        int source = Translation.fullWords(translation.sourceModel()).length();
        int target = Translation.fullWords(translation.targetModel()).length();
        if (bounds.isEmpty() || source < LEAST_MEASURED || target == 0) {
            return;
        }
        int percent = target * PERCENT / source;
        if (percent < Integer.parseInt(bounds.get(0)) || percent > Integer.parseInt(bounds.get(1))) {
            found.accept(percent + " % of the source's length, expected " + bounds.get(0) + " to " + bounds.get(1));
        }
    }

    static void register(Translation translation, Consumer<String> found) {
        List<String> cells = REGISTERS.of(translation.language());
        if (!cells.isEmpty()) {
            look(
                    translation,
                    list(cells.subList(1, cells.size())),
                    word -> "\"" + word + "\" is not the register of \"" + cells.get(0) + "\"",
                    found);
        }
    }

    static void forbidden(Translation translation, Consumer<String> found) {
        look(
                translation,
                list(FORBIDDEN.of(translation.language())),
                word -> "\"" + word + "\" may not be said",
                found);
    }

    static void risky(Translation translation, Consumer<String> found) {
        List<String> cells = RISKY.of(translation.language());
        if (cells.isEmpty()) {
            return;
        }
        boolean before = cells.get(0).equals("before");
        for (Variant variant : translation.variants()) {
            String words = " " + Translation.words(variant.pattern()) + " ";
            cells.subList(1, cells.size()).stream()
                    .map(word -> before ? touching(word) : "\uFFFC" + word)
                    .filter(words.toLowerCase(Locale.ROOT)::contains)
                    .forEach(word ->
                            found.accept("\"" + word.replace('\uFFFC', '…').strip() + "\" at an argument"));
        }
    }

    private static String touching(String word) {
        return (Character.isLetter(word.charAt(0)) ? " " : "") + word + "\uFFFC";
    }

    private static void look(
            Translation translation, WordList words, UnaryOperator<String> detail, Consumer<String> found) {
        for (Variant variant : translation.variants()) {
            words.firstIn(Translation.words(variant.pattern())).map(detail).ifPresent(found);
        }
    }

    private static WordList list(List<String> cells) {
        return LISTS.computeIfAbsent(cells, WordList::of);
    }

    static boolean hasFlag(Translation translation, String flag) {
        return translation.source().notes().flags().contains(flag)
                || translation.target().notes().flags().contains(flag);
    }
}
