package com.petmatch.security.firewall;

import java.util.List;

/**
 * Looks at characters of a text without leaving it: beyond its ends there is {@link #NONE}. ASCII only, without case.
 */
final class Glyphs {

    /** No character: never part of a text that is looked for. */
    static final char NONE = '\uffff';

    private Glyphs() {}

    static char at(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : NONE;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        char lower = lower(c);
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c == '_';
    }

    /** Whether a character may stand in a word of any script: {@link #NONE} may not. */
    static boolean isAnyWord(char c) {
        return isWord(c) || (c > 127 && c != NONE && Character.isLetterOrDigit(c));
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isBreak(c) || c == '\u000b' || c == '\f';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether the text goes on with this lower-case literal. */
    static boolean startsWith(CharSequence text, int from, String literal) {
        if (from < 0 || text.length() - from < literal.length()) {
            return false;
        }
        for (int i = 0; i < literal.length(); i++) {
            if (lower(text.charAt(from + i)) != literal.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWithAny(CharSequence text, int from, Iterable<String> literals) {
        for (String literal : literals) {
            if (startsWith(text, from, literal)) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWithAny(CharSequence text, List<String> literals) {
        for (int i = 0; i < literals.size(); i++) {
            if (endsWith(text, literals.get(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean endsWith(CharSequence text, String literal) {
        return startsWith(text, text.length() - literal.length(), literal);
    }

    /** The first place from here on that is not blank, at most 64 further: what is longer is not one gap. */
    static int skipBlank(CharSequence text, int from) {
        return skipBlank(text, from, 64);
    }

    static int skipBlank(CharSequence text, int from, int most) {
        int at = from;
        while (at - from < most && isBlank(at(text, at))) {
            at++;
        }
        return at;
    }

    /** The last place before this one that is not blank, or -1; looks at most 64 back. */
    static int blankBefore(CharSequence text, int before) {
        int at = before - 1;
        while (before - at < 64 && at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at;
    }

    static int skipDigits(CharSequence text, int from, int most) {
        int at = from;
        while (at - from < most && isDigit(at(text, at))) {
            at++;
        }
        return at;
    }

    static int skipWord(CharSequence text, int from, int most) {
        int at = from;
        while (at - from < most && isWord(at(text, at))) {
            at++;
        }
        return at;
    }

    /** Whether a literal occurs from here on, within so many characters. */
    static boolean within(CharSequence text, int from, int span, String literal) {
        int end = Math.min(text.length(), from + span);
        for (int at = from; at < end; at++) {
            if (startsWith(text, at, literal)) {
                return true;
            }
        }
        return false;
    }

    /** The place of a character from here on within so many characters, or -1. */
    static int find(CharSequence text, int from, int span, char wanted) {
        int end = Math.min(text.length(), from + span);
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == wanted) {
                return at;
            }
        }
        return -1;
    }
}
