package com.petmatch.security.firewall;

import java.util.HashMap;
import java.util.Map;

/** Tells URLs that run script when they are followed. */
final class XssUrls {

    private static final int LONGEST_SCHEME = 14;
    private static final int LONGEST_TYPE = 32;
    private static final int LONGEST_NAME = 40;
    private static final int SCRIPT = 1;
    private static final int DATA = 2;
    private static final int WRAPPER = 3;
    private static final int TYPE = 4;
    private static final int OPERATOR = 5;
    private static final WordMap WORDS = words();

    private XssUrls() {}

    private static WordMap words() {
        Map<String, Integer> words = new HashMap<>();
        WordMap.addAll(words, SCRIPT, "javascript vbscript livescript mocha jscript vbs");
        WordMap.addAll(words, DATA, "data");
        WordMap.addAll(words, OPERATOR, "new void throw delete typeof await yield var let const");
        WordMap.addAll(words, WRAPPER, "feed view-source jar url mhtml");
        WordMap.addAll(
                words,
                TYPE,
                "text/html image/svg+xml text/xml application/xml application/xhtml+xml text/javascript application/javascript"
                        + " application/x-javascript text/ecmascript application/x-shockwave-flash text/xsl text/vbscript"
                        + " application/ecmascript text/plain+html multipart/x-mixed-replace text/css");
        return new WordMap(words, 0);
    }

    /** Whether an attribute value runs script. */
    static boolean runsScript(CharSequence text, int from, int to) {
        HtmlText value = new HtmlText(text, from, to);
        StringBuilder scheme = new StringBuilder(LONGEST_TYPE);
        for (int wrappers = 0; wrappers < 3; wrappers++) {
            int end = read(value, scheme, LONGEST_SCHEME);
            int kind = end == ':' ? WORDS.find(scheme, 0, scheme.length()) : 0;
            if (kind == SCRIPT) {
                return true;
            }
            if (kind == DATA) {
                return isActiveData(value, scheme);
            }
            if (kind != WRAPPER && !(end == '=' && WORDS.find(scheme, 0, scheme.length()) == WRAPPER)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isActiveData(HtmlText value, StringBuilder type) {
        int end = read(value, type, LONGEST_TYPE);
        if (end == ',' || end == ';') {
            return type.length() == 0 || WORDS.find(type, 0, type.length()) == TYPE;
        }
        return false;
    }

    /** Collects characters up to one that is in no scheme or media type, and gives that one. */
    private static int read(HtmlText value, StringBuilder into, int limit) {
        into.setLength(0);
        int c = value.nextOfUrl();
        while (c >= 0 && into.length() < limit && isPart(c)) {
            into.append((char) c);
            c = value.nextOfUrl();
        }
        return c;
    }

    private static boolean isPart(int c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '-' || c == '+' || c == '/' || (c >= '0' && c <= '9');
    }

    /**
     * Whether a script URL stands anywhere in a text outside of markup, with the colon at {@code colon}. Code must follow:
     * {@code JavaScript: The Good Parts} is a book.
     */
    static boolean isScriptUrl(CharSequence text, int colon) {
        int from = colon;
        while (from > 0 && colon - from < LONGEST_SCHEME && isSchemeLetter(text.charAt(from - 1))) {
            from--;
        }
        int kind = WORDS.find(text, from, colon);
        if (kind == DATA) {
            HtmlText rest = new HtmlText(text, colon + 1, text.length());
            return isActiveData(rest, new StringBuilder(LONGEST_TYPE));
        }
        return kind == SCRIPT && isCode(text, colon + 1);
    }

    private static boolean isSchemeLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isCode(CharSequence text, int from) {
        int keyword = keywordEnd(text, from);
        return isCall(text, from) || (keyword > from && isCall(text, keyword));
    }

    /** Past an operator that code may start with, {@code new} and its like; the same place when none stands there. */
    private static int keywordEnd(CharSequence text, int from) {
        int at = Glyphs.skipBlank(text, from);
        int end = Glyphs.skipWord(text, at, LONGEST_SCHEME);
        return WORDS.find(text, at, end) == OPERATOR && Glyphs.isBlank(Glyphs.at(text, end)) ? end : from;
    }

    private static boolean isCall(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_NAME && text.charAt(i) <= ' ') {
            i++;
        }
        int start = i;
        while (i < text.length() && i - start < LONGEST_NAME && isNamePart(text.charAt(i))) {
            i++;
        }
        char next = i < text.length() ? text.charAt(i) : 0;
        return i > start ? "([`=+;".indexOf(next) >= 0 : next != 0 && "'\"`\\/([{%!+-~;&".indexOf(next) >= 0;
    }

    static boolean isNamePart(char c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || c == '.';
    }
}
