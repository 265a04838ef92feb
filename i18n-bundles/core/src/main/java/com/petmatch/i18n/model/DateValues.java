package com.petmatch.i18n.model;

import com.petmatch.i18n.format.DateStyle;
import com.petmatch.i18n.format.TimeStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Appends dates and times; a moment becomes local in the zone of the formats. */
final class DateValues {

    private DateValues() {}

    static ValuePrinter date(String style) {
        if (style.startsWith("::")) {
            return skeleton(style.substring(2).strip());
        }
        DateStyle wanted = dateStyle(style);
        return (out, value, formats) -> {
            if (value instanceof LocalDate date) {
                formats.appendDate(out, date, wanted);
            } else if (value instanceof LocalDateTime time) {
                formats.appendDate(out, time.toLocalDate(), wanted);
            } else if (value instanceof Instant moment) {
                formats.appendDate(out, moment, wanted);
            } else {
                return false;
            }
            return true;
        };
    }

    static ValuePrinter time(String style) {
        if (style.startsWith("::")) {
            return skeleton(style.substring(2).strip());
        }
        TimeStyle wanted = style.equals("medium") || style.isEmpty() ? TimeStyle.MEDIUM : TimeStyle.SHORT;
        return (out, value, formats) -> {
            if (value instanceof LocalTime time) {
                formats.appendTime(out, time, wanted);
            } else if (value instanceof LocalDateTime time) {
                formats.appendTime(out, time.toLocalTime(), wanted);
            } else if (value instanceof Instant moment) {
                formats.appendTime(out, moment, wanted);
            } else {
                return false;
            }
            return true;
        };
    }

    /** A date in this style with hours and minutes. */
    static ValuePrinter dateTime(String style) {
        if (style.startsWith("::")) {
            return skeleton(style.substring(2).strip());
        }
        DateStyle wanted = dateStyle(style);
        return (out, value, formats) -> {
            if (value instanceof LocalDateTime time) {
                formats.appendDateTime(out, time, wanted, TimeStyle.SHORT);
            } else if (value instanceof Instant moment) {
                formats.appendDateTime(out, moment, wanted, TimeStyle.SHORT);
            } else {
                return false;
            }
            return true;
        };
    }

    private static ValuePrinter skeleton(String skeleton) {
        return (out, value, formats) -> {
            TemporalAccessor local = value instanceof Instant moment
                    ? formats.local(moment)
                    : value instanceof TemporalAccessor accessor ? accessor : null;
            return local != null && formats.appendSkeleton(out, local, skeleton);
        };
    }

    private static DateStyle dateStyle(String style) {
        return style.isEmpty() ? DateStyle.MEDIUM : DateStyle.valueOf(style.toUpperCase(Locale.ROOT));
    }
}
