package com.petmatch.i18n.format;

import java.util.ArrayList;
import java.util.List;

/** A CLDR date or time pattern, compiled once. Immutable. */
final class DatePattern {

    private static final String DATE_LETTERS = "yMLdEc";
    private static final String TIME_LETTERS = "HhKmsaB";

    private final DateField[] fields;
    private final String end;
    private final boolean dated;
    private final boolean timed;

    private DatePattern(List<DateField> fields, String end, String letters) {
        this.fields = fields.toArray(DateField[]::new);
        this.end = end;
        this.dated = letters.chars().anyMatch(letter -> DATE_LETTERS.indexOf(letter) >= 0);
        this.timed = letters.chars().anyMatch(letter -> TIME_LETTERS.indexOf(letter) >= 0);
    }

    static DatePattern compile(String pattern, CalendarNames names) {
        List<DateField> fields = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                at = quoted(pattern, at, literal);
            } else if (c == 'G') {
                literal.append(names.era());
                at = runEnd(pattern, at);
            } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                int end = runEnd(pattern, at);
                fields.add(names.field(literal.toString(), c, end - at));
                literal.setLength(0);
                letters.append(c);
                at = end;
            } else {
                literal.append(c);
                at++;
            }
        }
        return new DatePattern(fields, literal.toString(), letters.toString());
    }

    void append(StringBuilder out, long time) {
        for (DateField field : fields) {
            field.append(out, time);
        }
        if (!end.isEmpty()) {
            out.append(end);
        }
    }

    /** Whether the pattern shows a part of a day's date. */
    boolean isDated() {
        return dated;
    }

    /** Whether the pattern shows a part of the time of day. */
    boolean isTimed() {
        return timed;
    }

    private static int runEnd(String pattern, int from) {
        int end = from;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(from)) {
            end++;
        }
        return end;
    }

    // A doubled apostrophe is one, inside quotation and outside.
    private static int quoted(String pattern, int from, StringBuilder literal) {
        if (pattern.startsWith("''", from)) {
            literal.append('\'');
            return from + 2;
        }
        int at = from + 1;
        while (at < pattern.length() && (pattern.charAt(at) != '\'' || pattern.startsWith("''", at))) {
            literal.append(pattern.charAt(at));
            at += pattern.startsWith("''", at) ? 2 : 1;
        }
        return at + 1;
    }
}
