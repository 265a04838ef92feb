package com.petmatch.security.firewall;

import java.util.ArrayList;
import java.util.List;

/** Lower-case literals, looked up by their first character, so that most places of a text cost one look. */
final class Choices {

    private static final int ASCII = 128;

    private final List<List<String>> byFirst = new ArrayList<>();

    private Choices(List<String> literals) {
        for (int c = 0; c < ASCII; c++) {
            char first = (char) c;
            byFirst.add(literals.stream()
                    .filter(literal -> literal.charAt(0) == first)
                    .toList());
        }
    }

    /** Literals that start in ASCII. */
    static Choices of(List<String> literals) {
        return new Choices(literals);
    }

    /** Whether the text goes on with one of them. */
    boolean startAt(CharSequence text, int at) {
        char first = Glyphs.lower(Glyphs.at(text, at));
        if (first >= ASCII) {
            return false;
        }
        List<String> literals = byFirst.get(first);
        for (int i = 0; i < literals.size(); i++) {
            if (Glyphs.startsWith(text, at, literals.get(i))) {
                return true;
            }
        }
        return false;
    }
}
