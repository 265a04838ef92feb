package com.petmatch.i18n.mf2;

import java.text.Normalizer;

/** A place in the text that is being read, and the tokens every rule is made of. */
final class Scanner {

    static final char END = '\uFFFF';

    private final String text;
    private int at;

    Scanner(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    boolean startsWith(String token) {
        return text.startsWith(token, at);
    }

    /** Passes a token if it stands here. */
    boolean take(String token) {
        if (!startsWith(token)) {
            return false;
        }
        at += token.length();
        return true;
    }

    void expect(String token) {
        if (!take(token)) {
            throw failure(token);
        }
    }

    /** Passes white space and bidi controls; whether there was any white space. */
    boolean skip() {
        boolean space = false;
        while (!atEnd() && (NameCharacters.isSpace(peek()) || NameCharacters.isBidi(peek()))) {
            space |= NameCharacters.isSpace(peek());
            at++;
        }
        return space;
    }

    void requireSpace() {
        if (!skip()) {
            throw failure("white space");
        }
    }

    /** A name, without the bidi control that may stand on either side of it, in normalization form C. */
    String name() {
        takeBidi();
        int start = at;
        if (atEnd() || !NameCharacters.isStart(text.codePointAt(at))) {
            throw failure("a name");
        }
        String name = run(start);
        takeBidi();
        return normalized(name);
    }

    boolean startsName() {
        int place = !atEnd() && NameCharacters.isBidi(peek()) ? at + 1 : at;
        return place < text.length() && NameCharacters.isStart(text.codePointAt(place));
    }

    /** A name, or two with a colon between them. */
    String identifier() {
        String first = name();
        return take(":") ? first + ":" + name() : first;
    }

    boolean startsLiteral() {
        return !atEnd() && (peek() == '|' || NameCharacters.isPart(text.codePointAt(at)));
    }

    String literal() {
        if (take("|")) {
            return quoted();
        }
        String word = run(at);
        if (word.isEmpty()) {
            throw failure("a literal");
        }
        return word;
    }

    /** One character of text, with what a backslash before it means. */
    void character(StringBuilder into) {
        char c = peek();
        if (c == '\\') {
            at++;
            if (atEnd() || "\\{|}".indexOf(peek()) < 0) {
                throw failure("\\\\, \\{, \\| or \\}");
            }
            into.append(peek());
            at++;
            return;
        }
        int point = text.codePointAt(at);
        if (point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw failure("no NUL and no half of a surrogate pair");
        }
        into.appendCodePoint(point);
        at += Character.charCount(point);
    }

    Mf2SyntaxException failure(String expected) {
        return new Mf2SyntaxException(at, expected);
    }

    static String normalized(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        while (peek() != '|') {
            if (atEnd()) {
                throw failure("|");
            }
            character(value);
        }
        at++;
        return value.toString();
    }

    private String run(int start) {
        while (!atEnd() && NameCharacters.isPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    private void takeBidi() {
        if (!atEnd() && NameCharacters.isBidi(peek())) {
            at++;
        }
    }
}
