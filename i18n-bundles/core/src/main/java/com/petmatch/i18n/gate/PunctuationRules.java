package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Variant;
import java.util.Map;
import java.util.function.Consumer;

/** How sentences end and quotations open in each language. */
final class PunctuationRules {

    /** By language and mark of the source: the marks that may stand for it; absent means the mark itself. */
    private static final Map<String, Map<Character, String>> MARKS = Map.of(
            "ar", Map.of('?', "؟"),
            "ja", Map.of('.', "。", '?', "？", '!', "！", ':', "：:"),
            "zh", Map.of('.', "。", '?', "？", '!', "！", ':', "：:"),
            "hi", Map.of('.', ".।"),
            "bn", Map.of('.', "।"),
            "th", Map.of('.', "", '?', "", '!', ""));

    private static final String END_MARKS = ".?!:;…";

    private PunctuationRules() {}

    static void endMarks(Translation translation, Consumer<String> found) {
        if (translation.target().pattern().contains("...")) {
            found.accept("three dots, expected …");
        }
        if (translation.targetModel().isEmpty() || translation.isSource()) {
            return;
        }
        char wanted = mark(Translation.fullWords(translation.sourceModel()));
        for (Variant variant : translation.variants()) {
            String words = Translation.words(variant.pattern());
            String allowed = allowed(translation.language(), wanted);
            if (!endsWith(words, wanted, allowed)) {
                found.accept("ends \"" + tail(words) + "\", expected "
                        + (wanted == 0 ? "no end mark" : "one of \"" + allowed + "\""));
            }
        }
    }

    static void pairedMarks(Translation translation, Consumer<String> found) {
        boolean spanish = translation.language().language().equals("es");
        for (Variant variant : translation.variants()) {
            String words = Translation.words(variant.pattern());
            if (spanish && (count(words, '¿') != count(words, '?') || count(words, '¡') != count(words, '!'))) {
                found.accept("¿ ? or ¡ ! not in pairs");
            }
            if (words.indexOf('"') >= 0) {
                found.accept("straight quotation mark, expected the language's own");
            }
        }
    }

    private static boolean endsWith(String words, char wanted, String allowed) {
        char actual = words.isEmpty() ? 0 : words.charAt(words.length() - 1);
        if (wanted == 0 || allowed.isEmpty()) {
            return END_MARKS.indexOf(actual) < 0 && "。।؟？！".indexOf(actual) < 0;
        }
        return allowed.indexOf(actual) >= 0;
    }

    private static char mark(String words) {
        char last = words.isEmpty() ? 0 : words.charAt(words.length() - 1);
        return END_MARKS.indexOf(last) >= 0 ? last : 0;
    }

    private static String allowed(LanguageTag language, char mark) {
        return MARKS.getOrDefault(language.language(), Map.of()).getOrDefault(mark, String.valueOf(mark));
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - 8));
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }
}
