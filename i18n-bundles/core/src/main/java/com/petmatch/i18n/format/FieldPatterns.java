package com.petmatch.i18n.format;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The patterns of dates and times by their fields in one variant of a locale, each compiled on first use. Safe for concurrent use. */
final class FieldPatterns {

    private final LocaleRows rows;
    private final String clock;
    private final CalendarNames names;
    private final ZonePrinter zones;
    // One entry a row that DateFields and TimePrecision name.
    private final Map<String, DatePattern> compiled = new ConcurrentHashMap<>();

    FieldPatterns(LocaleRows rows, NumberSymbols symbols, FormatVariant variant) {
        this.rows = rows;
        this.clock = variant.hours();
        this.names = new CalendarNames(rows, symbols.numerals(), variant.buddhist());
        this.zones = new ZonePrinter(rows, symbols.numerals());
    }

    DatePattern date(DateFields fields, DateStyle length) {
        return compiled(fields.row(length));
    }

    DatePattern time(TimePrecision precision) {
        return compiled(precision.row(clock));
    }

    /** What joins a date and a time: {@code {1}} and {@code {0}} in a pattern whose own words are quoted. */
    String glue(DateFields fields, DateStyle length) {
        return rows.text("glue." + fields.glue(length).row());
    }

    ZonePrinter zones() {
        return zones;
    }

    private DatePattern compiled(String row) {
        return compiled.computeIfAbsent(row, key -> DatePattern.compile(rows.calendar(key), names));
    }
}
