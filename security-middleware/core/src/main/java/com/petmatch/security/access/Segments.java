package com.petmatch.security.access;

import java.util.ArrayList;
import java.util.List;

/** The grammar that roles and permissions share, read by hand: linear and without regular expressions. */
final class Segments {

    private Segments() {}

    static boolean isName(String text, int maxLength) {
        if (text.isEmpty() || text.length() > maxLength || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', at)) {
            parts.add(text.substring(at, colon));
            at = colon + 1;
        }
        parts.add(text.substring(at));
        return parts;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
