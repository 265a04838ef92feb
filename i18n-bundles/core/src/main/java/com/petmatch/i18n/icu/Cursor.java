package com.petmatch.i18n.icu;

/** A place in the text that is being read, and the small steps every rule is made of. */
final class Cursor {

    static final char END = '\uFFFF';

    final String text;
    int at;

    Cursor(String text) {
        this.text = text;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    void skipSpace() {
        while (!atEnd() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    void expect(char c) {
        skipSpace();
        if (peek() != c || atEnd()) {
            throw problem("expected-" + (c == '{' ? "open" : c == '}' ? "close" : "comma"), "'" + c + "'");
        }
        at++;
    }

    /** Letters, digits, underscores and hyphens up to the first other character; maybe none. */
    String word() {
        skipSpace();
        int start = at;
        while (!atEnd() && isWordPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    SyntaxException problem(String code, String expected) {
        return new SyntaxException(at, code, expected);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordPart(char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '-';
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u0085'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u2028'
                || c == '\u2029';
    }
}
