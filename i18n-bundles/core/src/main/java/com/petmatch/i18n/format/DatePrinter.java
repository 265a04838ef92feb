package com.petmatch.i18n.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends dates and times of the years 1 to 9999 by one locale's patterns. Immutable. */
final class DatePrinter {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_999;
    // 0001-01-01T00:00:00 and the second after 9999-12-31T23:59:59, counted from 1970.
    private static final long FIRST_SECOND = -62_135_596_800L;
    private static final long END_SECOND = 253_402_300_800L;
    private static final List<String> SKELETONS = List.of(
            "yMd", "yMMMd", "yMMMMd", "yMMMMEEEEd", "yMMM", "yMMMM", "MMMd", "MMMMd", "EEEE", "Hm", "hm", "jm", "jms");

    private final EnumTable<DateStyle, DatePattern> dates;
    private final EnumTable<TimeStyle, DatePattern> times;
    private final EnumTable<DateStyle, EnumTable<TimeStyle, DatePattern>> both;
    private final Map<String, DatePattern> skeletons = new HashMap<>();

    DatePrinter(LocaleRows rows, NumberSymbols symbols, FormatVariant variant) {
        CalendarNames names = new CalendarNames(rows, symbols.numerals(), variant.buddhist());
        String clock = variant.hours().isEmpty() ? "time." : "time." + variant.hours() + ".";
        this.dates = new EnumTable<>(
                DateStyle.class, style -> DatePattern.compile(rows.calendar("date." + style.row()), names));
        this.times = new EnumTable<>(
                TimeStyle.class, style -> DatePattern.compile(rows.calendar(clock + style.row()), names));
        this.both = new EnumTable<>(
                DateStyle.class,
                date -> new EnumTable<>(
                        TimeStyle.class, time -> DatePattern.compile(glued(rows, date, clock + time.row()), names)));
        SKELETONS.forEach(name -> skeletons.put(name, DatePattern.compile(rows.calendar("skeleton." + name), names)));
        if (!variant.hours().isEmpty()) {
            skeletons.put("jm", times.of(TimeStyle.SHORT));
            skeletons.put("jms", times.of(TimeStyle.MEDIUM));
        }
    }

    static boolean isPrintable(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether the local time this many seconds after 1970 lies in a year that is printable. */
    static boolean isPrintable(long localSecond) {
        return localSecond >= FIRST_SECOND && localSecond < END_SECOND;
    }

    void appendDate(StringBuilder out, long time, DateStyle style) {
        dates.of(style).append(out, time);
    }

    void appendTime(StringBuilder out, long time, TimeStyle style) {
        times.of(style).append(out, time);
    }

    void appendBoth(StringBuilder out, long time, DateStyle date, TimeStyle style) {
        both.of(date).of(style).append(out, time);
    }

    /** The pattern of a skeleton such as {@code yMMMd}; null when it is none that messages may use. */
    @Nullable
    DatePattern skeleton(String name) {
        return skeletons.get(name);
    }

    // The glue is itself a pattern: its own words are quoted, {1} is the date and {0} the time.
    private static String glued(LocaleRows rows, DateStyle date, String time) {
        return rows.text("glue." + date.row())
                .replace("{1}", rows.calendar("date." + date.row()))
                .replace("{0}", rows.calendar(time));
    }
}
