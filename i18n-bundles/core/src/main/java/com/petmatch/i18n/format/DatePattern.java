package com.petmatch.i18n.format;

import java.util.ArrayList;
import java.util.List;

/** A CLDR date or time pattern, compiled once. Immutable. */
final class DatePattern {

    private static final String DATE_LETTERS = "yMLdEcG";
    private static final String TIME_LETTERS = "HhKmsaB";

    private final Element[] elements;
    private final boolean dated;
    private final boolean timed;

    private DatePattern(List<Element> elements, String letters) {
        this.elements = elements.toArray(Element[]::new);
        this.dated = letters.chars().anyMatch(letter -> DATE_LETTERS.indexOf(letter) >= 0);
        this.timed = letters.chars().anyMatch(letter -> TIME_LETTERS.indexOf(letter) >= 0);
    }

    static DatePattern compile(String pattern, CalendarNames names) {
        List<Element> elements = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                at = quoted(pattern, at, literal);
            } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                int end = runEnd(pattern, at);
                flush(literal, elements);
                elements.add(names.field(c, end - at));
                letters.append(c);
                at = end;
            } else {
                literal.append(c);
                at++;
            }
        }
        flush(literal, elements);
        return new DatePattern(elements, letters.toString());
    }

    void append(StringBuilder out, long time) {
        for (Element element : elements) {
            element.append(out, time);
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

    private static void flush(StringBuilder literal, List<Element> elements) {
        if (literal.length() > 0) {
            String text = literal.toString();
            elements.add((out, time) -> out.append(text));
            literal.setLength(0);
        }
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

    /** One literal, or one field of a {@link PackedTime}. */
    interface Element {
        void append(StringBuilder out, long time);
    }
}
