package com.petmatch.security.firewall;

import java.util.Map;

/** Character references of HTML: numeric ones, and the named ones of ASCII (HTML Living Standard, section 13.5). */
final class References {

    private static final int LONGEST = 24;
    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("amp", '&'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("nbsp", ' '),
            Map.entry("tab", '\t'),
            Map.entry("newline", '\n'),
            Map.entry("colon", ':'),
            Map.entry("semi", ';'),
            Map.entry("comma", ','),
            Map.entry("period", '.'),
            Map.entry("lpar", '('),
            Map.entry("rpar", ')'),
            Map.entry("lsqb", '['),
            Map.entry("lbrack", '['),
            Map.entry("rsqb", ']'),
            Map.entry("rbrack", ']'),
            Map.entry("lcub", '{'),
            Map.entry("lbrace", '{'),
            Map.entry("rcub", '}'),
            Map.entry("rbrace", '}'),
            Map.entry("sol", '/'),
            Map.entry("bsol", '\\'),
            Map.entry("excl", '!'),
            Map.entry("num", '#'),
            Map.entry("dollar", '$'),
            Map.entry("percnt", '%'),
            Map.entry("ast", '*'),
            Map.entry("plus", '+'),
            Map.entry("equals", '='),
            Map.entry("quest", '?'),
            Map.entry("commat", '@'),
            Map.entry("grave", '`'),
            Map.entry("vert", '|'),
            Map.entry("verbar", '|'),
            Map.entry("lowbar", '_'));

    private References() {}

    /** The text with each reference replaced once; the same text when there is none. */
    static String decoded(String text) {
        if (!mayHoldOne(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? end(text, at) : at;
            int point = end > at ? codePoint(text.substring(at + 1, end)) : -1;
            if (point < 0) {
                out.append(text.charAt(at++));
            } else {
                out.appendCodePoint(point);
                at = Glyphs.at(text, end) == ';' ? end + 1 : end;
            }
        }
        return out.toString();
    }

    private static boolean mayHoldOne(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            char next = Glyphs.at(text, at + 1);
            if (next == '#' || Glyphs.isWord(next)) {
                return true;
            }
        }
        return false;
    }

    /** The end of a reference that starts here, its semicolon left out; the same place when there is none. */
    private static int end(String text, int from) {
        int at = Glyphs.at(text, from + 1) == '#' ? from + 2 : from + 1;
        int end = Glyphs.skipWord(text, at, LONGEST);
        boolean closed = Glyphs.at(text, end) == ';';
        boolean numeric = at == from + 2;
        if (numeric) {
            boolean hex = Glyphs.lower(Glyphs.at(text, at)) == 'x';
            end = digitsEnd(text, hex ? at + 1 : at, hex);
        }
        return numeric || closed || isLegacy(text.substring(at, end)) ? end : from;
    }

    private static int digitsEnd(String text, int from, boolean hex) {
        int at = from;
        while (at - from < LONGEST && at < text.length() && FieldText.hex(text, at, 1) >= 0) {
            if (!hex && !Glyphs.isDigit(text.charAt(at))) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isLegacy(String name) {
        return name.equalsIgnoreCase("lt") || name.equalsIgnoreCase("gt") || name.equalsIgnoreCase("quot");
    }

    private static int codePoint(String name) {
        if (!name.startsWith("#")) {
            Character named = NAMED.get(lower(name));
            return named == null ? -1 : named;
        }
        boolean hex = name.length() > 1 && Glyphs.lower(name.charAt(1)) == 'x';
        int value = 0;
        int from = hex ? 2 : 1;
        for (int i = from; i < name.length(); i++) {
            value = value * (hex ? 16 : 10) + Character.digit(name.charAt(i), 16);
            if (value > Character.MAX_CODE_POINT) {
                return -1;
            }
        }
        return name.length() == from ? -1 : value;
    }

    private static String lower(String name) {
        StringBuilder lower = new StringBuilder(name.length());
        name.chars().forEach(c -> lower.append(Glyphs.lower((char) c)));
        return lower.toString();
    }
}
