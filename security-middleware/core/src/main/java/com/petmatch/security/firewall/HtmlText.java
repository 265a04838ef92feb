package com.petmatch.security.firewall;

import java.util.Map;

/** Reads a part of a text with its character references resolved, as an attribute value is read. One reader; linear. */
final class HtmlText {

    /** What {@link #next} gives past the end. */
    static final int END = -1;

    private static final int LONGEST_NAME = 8;
    private static final WordMap NAMED = new WordMap(
            Map.ofEntries(
                    Map.entry("tab", (int) '\t'),
                    Map.entry("newline", (int) '\n'),
                    Map.entry("colon", (int) ':'),
                    Map.entry("lpar", (int) '('),
                    Map.entry("rpar", (int) ')'),
                    Map.entry("sol", (int) '/'),
                    Map.entry("bsol", (int) '\\'),
                    Map.entry("lt", (int) '<'),
                    Map.entry("gt", (int) '>'),
                    Map.entry("amp", (int) '&'),
                    Map.entry("quot", (int) '"'),
                    Map.entry("apos", (int) '\''),
                    Map.entry("grave", (int) '`'),
                    Map.entry("equals", (int) '='),
                    Map.entry("comma", (int) ','),
                    Map.entry("semi", (int) ';'),
                    Map.entry("nbsp", 0xa0)),
            END);

    private final CharSequence text;
    private final int end;
    private int position;

    HtmlText(CharSequence text, int from, int to) {
        this.text = text;
        position = from;
        end = to;
    }

    /** The next character, references resolved. */
    int next() {
        if (position >= end) {
            return END;
        }
        char c = text.charAt(position++);
        return c == '&' && position < end ? reference() : c;
    }

    /** The next that a URL parser keeps: it drops tabs and line ends, and we all control characters and spaces. */
    int nextOfUrl() {
        int c = next();
        while (isDropped(c)) {
            c = next();
        }
        return c;
    }

    private static boolean isDropped(int c) {
        boolean control = c >= 0 && c <= ' ';
        boolean invisible = c >= 0x200b && c <= 0x200f;
        return control || invisible || c == 0xa0 || c == 0xad || c == 0xfeff;
    }

    private int reference() {
        return text.charAt(position) == '#' ? numeric() : named();
    }

    private int numeric() {
        int i = position + 1;
        boolean hex = i < end && (text.charAt(i) | 0x20) == 'x';
        i += hex ? 1 : 0;
        int first = i;
        int code = 0;
        while (i < end && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0) {
            code = Math.min(0xffff, code * (hex ? 16 : 10) + Character.digit(text.charAt(i), hex ? 16 : 10));
            i++;
        }
        if (i == first) {
            return '&';
        }
        position = i < end && text.charAt(i) == ';' ? i + 1 : i;
        return code;
    }

    private int named() {
        int i = position;
        while (i < end && i - position < LONGEST_NAME && Character.isLetter(text.charAt(i))) {
            i++;
        }
        if (i >= end || text.charAt(i) != ';') {
            return '&';
        }
        int code = NAMED.find(text, position, i);
        position = code == END ? position : i + 1;
        return code == END ? '&' : code;
    }
}
