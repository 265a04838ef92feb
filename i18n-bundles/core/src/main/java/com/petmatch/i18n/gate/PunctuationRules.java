package com.petmatch.i18n.gate;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.model.Variant;
import java.util.List;
import java.util.function.Consumer;

/** How sentences end, quotations open and marks are spaced in each language. */
final class PunctuationRules {

    private static final RuleTable MARKS = RuleTable.read("marks");
    private static final RuleTable QUOTES = RuleTable.read("quotes");
    private static final String SOURCE_MARKS = ".?!:;…";
    private static final String END_MARKS = SOURCE_MARKS + "。।؟？！：；؛";
    private static final String QUOTATION_MARKS = "“”„‟‘’‚‛«»‹›「」『』《》\"";
    private static final char APOSTROPHE = '’';

    private PunctuationRules() {}

    static void endMarks(Translation translation, Consumer<String> found) {
        if (translation.target().pattern().contains("...")) {
            found.accept("three dots, expected …");
        }
        if (translation.targetModel().isEmpty() || translation.isSource()) {
            return;
        }
        char wanted = mark(Translation.fullWords(translation.sourceModel()));
        String allowed = allowed(translation.language(), wanted);
        for (Variant variant : translation.variants()) {
            String words = Translation.words(variant.pattern());
            if (!endsWith(words, allowed)) {
                found.accept("ends \"" + tail(words) + "\", expected "
                        + (allowed.isEmpty() ? "no end mark" : "one of \"" + allowed + "\""));
            }
        }
    }

    static void pairedMarks(Translation translation, Consumer<String> found) {
        String quotes = String.join("", QUOTES.of(translation.language()));
        for (Variant variant : translation.variants()) {
            String words = Translation.words(variant.pattern());
            switch (translation.language().language()) {
                case "es" -> spanish(words, found);
                case "fr" -> french(words, found);
                default -> {}
            }
            if (!quotes.isEmpty()) {
                quotes(words, quotes + borrowed(translation), found);
            }
        }
    }

    private static void spanish(String words, Consumer<String> found) {
        if (count(words, '¿') != count(words, '?') || count(words, '¡') != count(words, '!')) {
            found.accept("¿ ? or ¡ ! not in pairs");
        }
    }

    // A narrow no-break space stands before ; ! ? and a no-break space before : and inside « ».
    private static void french(String words, Consumer<String> found) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            char before = at == 0 ? ' ' : words.charAt(at - 1);
            char after = at + 1 == words.length() ? ' ' : words.charAt(at + 1);
            boolean high = ";!?".indexOf(c) >= 0 && before != '\u202F' && before != '\u00A0';
            boolean colon = c == ':' && Character.isWhitespace(after) && before != '\u00A0';
            boolean guillemet = (c == '«' && !isNoBreak(after)) || (c == '»' && !isNoBreak(before));
            if (high || colon || guillemet) {
                found.accept("no-break space missing at " + c);
            }
        }
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    private static void quotes(String words, String allowed, Consumer<String> found) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (QUOTATION_MARKS.indexOf(c) >= 0 && allowed.indexOf(c) < 0 && !isApostrophe(words, at)) {
                found.accept(c + " is no quotation mark of the language, expected " + allowed);
            }
        }
        for (int at = 0; at + 1 < allowed.length(); at += 2) {
            char open = allowed.charAt(at);
            char close = allowed.charAt(at + 1);
            if (open != close
                    && close != APOSTROPHE
                    && allowed.indexOf(open) == at
                    && count(words, open) != count(words, close)
                    && allowed.indexOf(close) == at + 1) {
                found.accept(open + " " + close + " not in pairs");
            }
        }
    }

    // Straight marks in the source are the source's fault, and reported there.
    private static String borrowed(Translation translation) {
        return !translation.isSource() && translation.source().pattern().indexOf('"') >= 0 ? "\"" : "";
    }

    private static boolean isApostrophe(String words, int at) {
        return words.charAt(at) == APOSTROPHE
                && at > 0
                && (Character.isLetter(words.charAt(at - 1)) || words.charAt(at - 1) == '\uFFFC');
    }

    private static boolean endsWith(String words, String allowed) {
        char actual = words.isEmpty() ? 0 : words.charAt(words.length() - 1);
        return allowed.isEmpty() ? END_MARKS.indexOf(actual) < 0 : allowed.indexOf(actual) >= 0;
    }

    private static char mark(String words) {
        char last = words.isEmpty() ? 0 : words.charAt(words.length() - 1);
        return SOURCE_MARKS.indexOf(last) >= 0 ? last : 0;
    }

    /** The marks that may stand for one of the source; none where the language writes none. */
    private static String allowed(LanguageTag language, char mark) {
        if (mark == 0) {
            return "";
        }
        List<String> cells = MARKS.of(language);
        return cells.stream()
                .filter(cell -> cell.charAt(0) == mark)
                .map(cell -> cell.substring(1))
                .findFirst()
                .orElse(String.valueOf(mark));
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - 8));
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }
}
