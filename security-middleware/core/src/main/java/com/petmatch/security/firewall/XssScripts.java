package com.petmatch.security.firewall;

import java.util.HashMap;
import java.util.Map;

/** Tells script and style that a value brings along. */
final class XssScripts {

    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_GAP = 16;
    private static final String[] ACTIVE_STYLES = {
        "expression(", "javascript:", "vbscript:", "-moz-binding", "behavior:", "behaviour:", "@import", "data:text/"
    };
    private static final WordMap SINKS = sinks();

    private XssScripts() {}

    private static WordMap sinks() {
        Map<String, Integer> sinks = new HashMap<>();
        WordMap.addAll(
                sinks,
                1,
                "alert confirm prompt eval execscript settimeout setinterval setimmediate function fetch atob import print"
                        + " write writeln msgbox open postmessage sendbeacon constructor fromcharcode log xmlhttprequest"
                        + " importscripts createelement getscript ajax find onerror throw");
        return new WordMap(sinks, 0);
    }

    /** Whether a declaration of CSS runs script or loads a sheet. */
    static boolean isActiveStyle(CharSequence text, int from, int to) {
        HtmlText value = new HtmlText(text, from, to);
        StringBuilder plain = new StringBuilder(to - from);
        for (int c = value.nextOfUrl(); c != HtmlText.END; c = value.nextOfUrl()) {
            int last = plain.length() - 1;
            if (c == '*' && last >= 0 && plain.charAt(last) == '/') {
                plain.setLength(last);
                skipComment(value);
            } else if (c != '\\') {
                plain.append(WordMap.lower((char) c));
            }
        }
        for (String active : ACTIVE_STYLES) {
            if (plain.indexOf(active) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void skipComment(HtmlText value) {
        int before = 0;
        for (int c = value.next(); c != HtmlText.END && !(before == '*' && c == '/'); c = value.next()) {
            before = c;
        }
    }

    /** Whether the value of an event handler looks like code: calls, assigns, or is written in references. */
    static boolean isCode(CharSequence text, int from, int to) {
        HtmlText value = new HtmlText(text, from, to);
        for (int c = value.next(); c != HtmlText.END; c = value.next()) {
            if (c == '(' || c == '`' || c == '=' || c == '\\' || c == '[') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the call whose bracket is at {@code open} follows the text's first quote by nothing but signs: a string of the
     * victim's script is left, and something called.
     */
    static boolean leavesString(CharSequence text, int open, int firstQuote) {
        int i = open;
        while (i > firstQuote && open - i < LONGEST_NAME && XssUrls.isNamePart(text.charAt(i - 1))) {
            i--;
        }
        int name = i;
        for (int j = i; j < open; j++) {
            name = text.charAt(j) == '.' ? j + 1 : name;
        }
        if (SINKS.find(text, name, open) == 0) {
            return false;
        }
        int signs = 0;
        for (int from = i; i > firstQuote + 1 && from - i < LONGEST_GAP; i--) {
            char c = text.charAt(i - 1);
            if (" \n\r\t)]}".indexOf(c) < 0) {
                if (";-+*,|&^/?:={(!~%<>".indexOf(c) < 0) {
                    return false;
                }
                signs++;
            }
        }
        return i == firstQuote + 1 && signs > 0;
    }
}
