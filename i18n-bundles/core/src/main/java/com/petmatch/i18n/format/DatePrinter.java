package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Appends dates and times by one locale's patterns. Immutable. */
final class DatePrinter {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_999;

    private final Map<DateStyle, DatePattern> dates = new EnumMap<>(DateStyle.class);
    private final Map<TimeStyle, DatePattern> times = new EnumMap<>(TimeStyle.class);
    private final Map<DateStyle, Map<TimeStyle, DatePattern>> both = new EnumMap<>(DateStyle.class);
    private final Map<String, DatePattern> skeletons = new HashMap<>();

    DatePrinter(CldrTable table, NumberSymbols symbols) {
        CalendarNames names = new CalendarNames(table, symbols);
        for (DateStyle style : DateStyle.values()) {
            dates.put(style, DatePattern.compile(table.required("date." + style.row()), names));
        }
        for (TimeStyle style : TimeStyle.values()) {
            times.put(style, DatePattern.compile(table.required("time." + style.row()), names));
        }
        for (DateStyle date : DateStyle.values()) {
            Map<TimeStyle, DatePattern> glued = new EnumMap<>(TimeStyle.class);
            for (TimeStyle time : TimeStyle.values()) {
                glued.put(time, DatePattern.compile(glued(table, date, time), names));
            }
            both.put(date, glued);
        }
        table.below("skeleton.").forEach((name, pattern) -> skeletons.put(name, DatePattern.compile(pattern, names)));
        skeletons.put("jm", times.get(TimeStyle.SHORT));
        skeletons.put("jms", times.get(TimeStyle.MEDIUM));
    }

    void appendDate(StringBuilder out, TemporalAccessor date, DateStyle style) {
        if (isPrintable(date)) {
            dates.get(style).append(out, date);
        } else {
            out.append(date);
        }
    }

    void appendTime(StringBuilder out, TemporalAccessor time, TimeStyle style) {
        times.get(style).append(out, time);
    }

    void appendBoth(StringBuilder out, LocalDateTime time, DateStyle date, TimeStyle style) {
        if (isPrintable(time)) {
            both.get(date).get(style).append(out, time);
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
