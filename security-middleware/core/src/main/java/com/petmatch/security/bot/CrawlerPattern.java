package com.petmatch.security.bot;

import java.util.Set;

/**
 * One known program: a literal, and where it must stand.
 *
 * @param second what else must follow, or must not
 */
record CrawlerPattern(Place place, String literal, String second, Set<BotPurpose> purposes) {

    /** Where the literal must stand. */
    enum Place {
        HAS,
        STARTS,
        ENDS,
        /** At the start or after a space. */
        WORD,
        /** The second literal follows somewhere behind. */
        THEN,
        /** The second literal does not follow at once. */
        NOT_BEFORE
    }

    /** Whether it holds for a text in which the literal occurs. */
    boolean holds(String text) {
        return switch (place) {
            case HAS -> true;
            case STARTS -> text.startsWith(literal);
            case ENDS -> text.endsWith(literal);
            case WORD -> text.startsWith(literal) || text.contains(" " + literal);
            case THEN -> text.indexOf(second, text.indexOf(literal) + literal.length()) >= 0;
            case NOT_BEFORE -> standsWithout(text);
        };
    }

    private boolean standsWithout(String text) {
        for (int at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
            if (!text.startsWith(second, at + literal.length())) {
                return true;
            }
        }
        return false;
    }
}
