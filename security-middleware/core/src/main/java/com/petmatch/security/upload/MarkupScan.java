package com.petmatch.security.upload;

import java.nio.charset.StandardCharsets;

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
        // A copy as text is searched several bytes a step by the platform; the loop over bytes is not.
        String text = new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf('<'); at >= 0 && !found; at = text.indexOf('<', at + 1)) {
            found = begins(text, at);
        }
    }

    private static boolean begins(String text, int at) {
        if (at + 1 < text.length() && !isLead(text.charAt(at + 1))) {
            return false;
        }
        for (String tag : TAGS) {
            int end = at + tag.length();
            if (end < text.length()
                    && text.regionMatches(true, at, tag, 0, tag.length())
                    && endsName(text.charAt(end))) {
                return true;
            }
        }
        for (String whole : WHOLE) {
            if (text.regionMatches(true, at, whole, 0, whole.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLead(char c) {
        return c == '!' || c == '?' || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c == ' ' || (c >= '\t' && c <= '\r');
    }

    boolean found() {
        return found;
    }
}
