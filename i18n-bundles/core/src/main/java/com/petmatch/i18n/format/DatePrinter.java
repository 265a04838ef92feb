package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.HashMap;
import java.util.Map;

/** Appends dates and times by one locale's patterns. Immutable. */
final class DatePrinter {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_999;

    private final EnumTable<DateStyle, DatePattern> dates;
    private final EnumTable<TimeStyle, DatePattern> times;
    private final EnumTable<DateStyle, EnumTable<TimeStyle, DatePattern>> both;
    private final Map<String, DatePattern> skeletons = new HashMap<>();

    DatePrinter(CldrTable table, NumberSymbols symbols) {
        CalendarNames names = new CalendarNames(table, symbols);
        this.dates = new EnumTable<>(
                DateStyle.class, style -> DatePattern.compile(table.required("date." + style.row()), names));
        this.times = new EnumTable<>(
                TimeStyle.class, style -> DatePattern.compile(table.required("time." + style.row()), names));
        this.both = new EnumTable<>(
                DateStyle.class,
                date -> new EnumTable<>(TimeStyle.class, time -> DatePattern.compile(glued(table, date, time), names)));
        table.below("skeleton.").forEach((name, pattern) -> skeletons.put(name, DatePattern.compile(pattern, names)));
        skeletons.put("jm", times.of(TimeStyle.SHORT));
        skeletons.put("jms", times.of(TimeStyle.MEDIUM));
    }

    void appendDate(StringBuilder out, TemporalAccessor date, DateStyle style) {
        if (isPrintable(date)) {
            dates.of(style).append(out, date);
        } else {
            out.append(date);
        }
    }

    void appendTime(StringBuilder out, TemporalAccessor time, TimeStyle style) {
        times.of(style).append(out, time);
    }

    void appendBoth(StringBuilder out, LocalDateTime time, DateStyle date, TimeStyle style) {
        if (isPrintable(time)) {
            both.of(date).of(style).append(out, time);
        } else {
            out.append(time);
        }
    }

    boolean appendSkeleton(StringBuilder out, TemporalAccessor time, String skeleton) {
        DatePattern pattern = skeletons.get(skeleton);
        int start = out.length();
        if (pattern == null || !isPrintable(time)) {
            return false;
        }
        try {
            pattern.append(out, time);
            return true;
        } catch (UnsupportedTemporalTypeException e) {
            out.setLength(start);
            return false;
        }
    }

    // Outside the years that CLDR's patterns are meant for the ISO 8601 text, which java.time prints by itself.
    static boolean isPrintable(TemporalAccessor date) {
        int year = date.isSupported(ChronoField.YEAR) ? date.get(ChronoField.YEAR) : FIRST_YEAR;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    // The glue is itself a pattern: its own words are quoted, {1} is the date and {0} the time.
    private static String glued(CldrTable table, DateStyle date, TimeStyle time) {
        return table.required("glue." + date.row())
                .replace("{1}", table.required("date." + date.row()))
                .replace("{0}", table.required("time." + time.row()));
    }
}
