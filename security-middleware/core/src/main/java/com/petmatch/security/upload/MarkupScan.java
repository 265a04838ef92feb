package com.petmatch.security.upload;

/**
 * Looks for the beginnings of HTML, SVG and PHP anywhere in a file, whatever it is: what a browser or a server that is
 * set wrong would run. One pass, linear.
 */
final class MarkupScan {

    /** How many bytes before new ones must be kept for it. */
    static final int CARRY = 16;

    private static final String[] TAGS = {"<script", "<iframe", "<html", "<svg", "<body", "<object", "<embed"};
    private static final String[] WHOLE = {"<!doctype html", "<!doctype svg", "<?php"};

    private boolean found;

    /** Looks at bytes of which the first few were looked at before. */
    void look(byte[] buffer, int from, int to) {
        int at = ByteSearch.indexOf('<', buffer, from, to);
        while (at < to && !found) {
            found = begins(buffer, at, to);
            at = ByteSearch.indexOf('<', buffer, at + 1, to);
        }
    }

    private static boolean begins(byte[] buffer, int at, int to) {
        if (at + 1 >= to || !isLead(buffer[at + 1])) {
            return false;
        }
        for (String tag : TAGS) {
            int end = at + tag.length();
            if (end < to && matches(buffer, at, to, tag) && endsName(buffer[end])) {
                return true;
            }
        }
        for (String whole : WHOLE) {
            if (matches(buffer, at, to, whole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these bytes are a literal in lower case, in any case. */
    private static boolean matches(byte[] buffer, int at, int to, String literal) {
        if (to - at < literal.length()) {
            return false;
        }
        for (int i = 1; i < literal.length(); i++) {
            byte b = buffer[at + i];
            int lower = b >= 'A' && b <= 'Z' ? b | 0x20 : b;
            if (lower != literal.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLead(byte b) {
        return b == '!' || b == '?' || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
    }

    private static boolean endsName(byte b) {
        return b == '>' || b == '/' || b == ' ' || (b >= '\t' && b <= '\r');
    }

    boolean found() {
        return found;
    }
}
