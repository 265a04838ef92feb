package com.petmatch.i18n.format;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;

/** A CLDR date or time pattern, compiled once. Immutable. */
final class DatePattern {

    private final Element[] elements;

    private DatePattern(List<Element> elements) {
        this.elements = elements.toArray(Element[]::new);
    }

    static DatePattern compile(String pattern, CalendarNames names) {
        List<Element> elements = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '\'') {
                at = quoted(pattern, at, literal);
            } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                int end = at;
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                flush(literal, elements);
                elements.add(field(c, end - at, names));
                at = end;
            } else {
                literal.append(c);
                at++;
            }
        }
        flush(literal, elements);
        return new DatePattern(elements);
    }

    void append(StringBuilder out, TemporalAccessor time) {
        for (Element element : elements) {
            element.append(out, time);
        }
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

    private static Element field(char letter, int count, CalendarNames names) {
        return switch (letter) {
            case 'y' ->
                count == 2
                        ? (out, time) -> names.digits().appendPadded(out, time.get(ChronoField.YEAR) % 100, 2)
                        : number(ChronoField.YEAR, count, names);
            case 'M' -> count > 2 ? names.months(count) : number(ChronoField.MONTH_OF_YEAR, count, names);
            case 'L' -> count > 2 ? names.standAloneMonths(count) : number(ChronoField.MONTH_OF_YEAR, count, names);
            case 'd' -> number(ChronoField.DAY_OF_MONTH, count, names);
            case 'E' -> names.days(count);
            case 'c' -> names.standAloneDays(count);
            case 'H' -> number(ChronoField.HOUR_OF_DAY, count, names);
            case 'h' -> number(ChronoField.CLOCK_HOUR_OF_AMPM, count, names);
            case 'm' -> number(ChronoField.MINUTE_OF_HOUR, count, names);
            case 's' -> number(ChronoField.SECOND_OF_MINUTE, count, names);
            case 'a' -> names.periods();
            default -> throw new IllegalStateException("No field for pattern letter " + letter);
        };
    }

    private static Element number(ChronoField field, int count, CalendarNames names) {
        return (out, time) -> names.digits().appendPadded(out, time.get(field), count);
    }

    /** One literal or field. */
    interface Element {
        void append(StringBuilder out, TemporalAccessor time);
    }
}
