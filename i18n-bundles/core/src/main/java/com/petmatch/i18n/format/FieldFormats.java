package com.petmatch.i18n.format;

import com.petmatch.i18n.locale.LanguageTag;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Prints dates and times by the fields wanted rather than by a style: what messages of Unicode MessageFormat 2 ask for.
 *
 * <p>A distance from Greenwich, where given, is written after the time ({@code GMT-5}); a date outside the years 1 to 9999 is
 * ISO 8601. Immutable and safe for concurrent use.
 */
public final class FieldFormats {

    private final FormatVariant variant;
    private final FieldPatterns patterns;

    private FieldFormats(FormatVariant variant) {
        this.variant = variant;
        this.patterns = LocalePrinters.of(variant).fields();
    }

    public static FieldFormats of(LanguageTag locale) {
        return new FieldFormats(FormatVariant.of(locale));
    }

    /** The same with a clock of twelve hours, or of twenty-four. */
    public FieldFormats withTwelveHours(boolean twelve) {
        return new FieldFormats(variant.withHours(twelve ? "h12" : "h23"));
    }

    /** The same in a calendar, by its CLDR name; nothing when the locale has no patterns for it. */
    public Optional<FieldFormats> in(String calendar) {
        return variant.in(calendar).map(FieldFormats::new);
    }

    public String date(LocalDate date, DateFields fields, DateStyle length) {
        if (!DatePrinter.isPrintable(date.getYear())) {
            return date.toString();
        }
        StringBuilder out = new StringBuilder(32);
        patterns.date(fields, length).append(out, PackedTime.of(date));
        return out.toString();
    }

    public String time(LocalTime time, TimePrecision precision) {
        StringBuilder out = new StringBuilder(16);
        patterns.time(precision).append(out, PackedTime.of(time));
        return out.toString();
    }

    /** A time with its distance from Greenwich, {@code GMT-5}, or {@code GMT-05:00} in the long form. */
    public String withOffset(String time, ZoneOffset offset, boolean isLong) {
        return patterns.zones().appended(time, offset, isLong);
    }

    /** A date and a time of these formats as one text. */
    public String joined(String date, String time, DateFields fields, DateStyle length) {
        String glue = patterns.glue(fields, length);
        StringBuilder out = new StringBuilder(48);
        for (int at = 0; at < glue.length(); at++) {
            if (glue.startsWith("{1}", at) || glue.startsWith("{0}", at)) {
                out.append(glue.charAt(at + 1) == '1' ? date : time);
                at += 2;
            } else if (glue.charAt(at) != '\'') {
                out.append(glue.charAt(at));
            }
        }
        return out.toString();
    }
}
