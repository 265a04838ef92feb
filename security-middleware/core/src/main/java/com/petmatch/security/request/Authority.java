package com.petmatch.security.request;

/** The grammar of a {@code Host} field: a name or address literal and an optional port, nothing else. */
final class Authority {

    private static final int MAX_LENGTH = 255 + 6;

    private Authority() {}

    static boolean isWellFormed(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        int nameEnd = text.startsWith("[") ? text.indexOf(']') + 1 : text.indexOf(':');
        int end = nameEnd < 0 ? text.length() : nameEnd;
        if (end == 0 || !isName(text, end)) {
            return false;
        }
        return end == text.length() || isPort(text, end);
    }

    private static boolean isName(String text, int end) {
        boolean literal = text.charAt(0) == '[';
        for (int i = literal ? 1 : 0; i < (literal ? end - 1 : end); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
            if (!plain && !(literal ? c == ':' : c == '-' || c == '_')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPort(String text, int colon) {
        int digits = text.length() - colon - 1;
        if (text.charAt(colon) != ':' || digits < 1 || digits > 5) {
            return false;
        }
        for (int i = colon + 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
