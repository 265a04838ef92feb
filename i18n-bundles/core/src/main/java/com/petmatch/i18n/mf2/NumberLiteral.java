package com.petmatch.i18n.mf2;

/** The {@code number-literal} of the specification, which is JSON's number. */
final class NumberLiteral {

    private NumberLiteral() {}

    static boolean matches(CharSequence text) {
        int at = is(text, 0, '-') ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || (is(text, at, '0') && whole > at + 1)) {
            return false;
        }
        at = whole;
        if (is(text, at, '.')) {
            int end = digits(text, at + 1);
            if (end == at + 1) {
                return false;
            }
            at = end;
        }
        return at == text.length() || isExponent(text, at);
    }

    private static boolean isExponent(CharSequence text, int at) {
        if (!is(text, at, 'e') && !is(text, at, 'E')) {
            return false;
        }
        int start = is(text, at + 1, '+') || is(text, at + 1, '-') ? at + 2 : at + 1;
        int end = digits(text, start);
        return end > start && end == text.length();
    }

    private static boolean is(CharSequence text, int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static int digits(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
