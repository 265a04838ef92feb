package com.petmatch.security.firewall;

import com.petmatch.security.firewall.Phrases.Around;

/** What detectors ask about the place of a literal. Each looks at most 256 characters far. */
final class Surroundings {

    private static final int SPAN = 256;

    /** No letter or digit on either side. */
    static final Around WORD = (text, start, end) ->
            !Glyphs.isAnyWord(Glyphs.at(text, start - 1)) && !Glyphs.isAnyWord(Glyphs.at(text, end));
    /** No letter, digit or underscore before it. */
    static final Around WORD_START = (text, start, end) -> !Glyphs.isAnyWord(Glyphs.at(text, start - 1));
    /** The value starts with it. */
    static final Around AT_START = (text, start, end) -> Glyphs.blankBefore(text, start) < 0;
    /** The value is this and nothing else. */
    static final Around WHOLE = (text, start, end) -> start == 0 && end == text.length();
    /** The value is one token, such as a path or a URL, and no sentence. */
    static final Around TOKEN = (text, start, end) -> isToken(text, start, end);
    /** A call with an argument follows, the literal holding the opening bracket. */
    static final Around CALLED = WORD_START.and((text, start, end) -> {
        char next = Glyphs.at(text, Glyphs.skipBlank(text, end));
        return next != ')' && next != Glyphs.NONE;
    });
    /** An argument that only code has follows: a text or a variable. */
    static final Around CODE_CALLED = WORD_START.and((text, start, end) -> {
        char next = Glyphs.at(text, end);
        return next == '\'' || next == '"' || next == '$' || next == '`' || next == '\\';
    });

    private Surroundings() {}

    /** Whether there is no blank around this place, as far as can be seen from it. */
    static boolean isToken(CharSequence text, int start, int end) {
        return isTokenBefore(text, start) && isTokenAfter(text, end);
    }

    private static boolean isTokenBefore(CharSequence text, int start) {
        for (int at = start - 1; at >= Math.max(0, start - SPAN); at--) {
            if (Glyphs.isBlank(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTokenAfter(CharSequence text, int end) {
        for (int at = end; at < Math.min(text.length(), end + SPAN); at++) {
            char c = text.charAt(at);
            if (Glyphs.isBlank(c)) {
                return Glyphs.skipBlank(text, at) >= text.length();
            }
        }
        return true;
    }

    /** One of these follows, after blanks at most. */
    static Around followedBy(String characters) {
        return (text, start, end) -> {
            char next = Glyphs.at(text, Glyphs.skipBlank(text, end));
            return next != Glyphs.NONE && characters.indexOf(next) >= 0;
        };
    }

    /** One of these stands directly behind it, or the value ends. */
    static Around endedBy(String characters) {
        return (text, start, end) -> {
            char next = Glyphs.at(text, end);
            return next == Glyphs.NONE || characters.indexOf(next) >= 0;
        };
    }

    /** One of these stands before it, blanks apart, or the value starts. */
    static Around precededBy(String characters) {
        return (text, start, end) -> {
            int at = Glyphs.blankBefore(text, start);
            return at < 0 || characters.indexOf(text.charAt(at)) >= 0;
        };
    }

    /** A literal occurs within so many characters behind it. */
    static Around before(int span, String literal) {
        return (text, start, end) -> Glyphs.within(text, end, span, literal);
    }
}
