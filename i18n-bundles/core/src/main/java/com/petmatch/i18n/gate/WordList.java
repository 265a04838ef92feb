package com.petmatch.i18n.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words to look for in a text. A plain word counts as a whole word in either case; {@code =word} counts anywhere, for scripts
 * without spaces; {@code ~Word} counts in exactly this case and only inside a sentence, for courtesy forms that are also the
 * start of one.
 */
record WordList(List<String> whole, List<String> anywhere, List<String> inside) {

    WordList {
        whole = List.copyOf(whole);
        anywhere = List.copyOf(anywhere);
        inside = List.copyOf(inside);
    }

    static WordList of(List<String> cells) {
        List<String> whole = new ArrayList<>();
        List<String> anywhere = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        for (String cell : cells) {
            switch (cell.charAt(0)) {
                case '=' -> anywhere.add(lower(cell.substring(1)));
                case '~' -> inside.add(cell.substring(1));
                default -> whole.add(lower(cell));
            }
        }
        return new WordList(whole, anywhere, inside);
    }

    /** The first of these words that the text holds. */
    Optional<String> firstIn(String text) {
        String lower = lower(text);
        return whole.stream()
                .filter(word -> wholeWord(lower, word, 0) >= 0)
                .findFirst()
                .or(() -> anywhere.stream().filter(lower::contains).findFirst())
                .or(() -> inside.stream()
                        .filter(word -> isInsideSentence(text, word))
                        .findFirst());
    }

    private static boolean isInsideSentence(String text, String word) {
        for (int at = wholeWord(text, word, 0); at >= 0; at = wholeWord(text, word, at + 1)) {
            String before = text.substring(0, at).stripTrailing();
            char last = before.isEmpty() ? '.' : before.charAt(before.length() - 1);
            if (".!?:;…„“«»\n".indexOf(last) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the word stands as a whole word from {@code from} on, or -1. */
    private static int wholeWord(String text, String word, int from) {
        for (int at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isWordPart(text.codePointBefore(at)))
                    && (end == text.length() || !isWordPart(text.codePointAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
