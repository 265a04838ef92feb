package com.petmatch.security.audit;

import java.util.List;

/** Texts of the audit: cut and freed of what would change how a line is read, and written so that no two lists are one. */
final class AuditText {

    private static final int MAX_TEXT = 1024;

    private AuditText() {}

    static String clean(String text) {
        String cut = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
        StringBuilder clean = new StringBuilder(cut.length());
        cut.codePoints().forEach(c -> clean.appendCodePoint(isHarmless(c) ? c : 0xfffd));
        return clean.toString();
    }

    /** Each part with its length. */
    static String canonical(List<String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(
                part -> text.append(part.length()).append(':').append(part).append(';'));
        return text.toString();
    }

    // Controls, ANSI escapes, line ends and bidirectional marks would change how a line is read.
    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
