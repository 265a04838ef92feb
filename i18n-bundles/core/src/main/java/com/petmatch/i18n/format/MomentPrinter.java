package com.petmatch.i18n.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/**
 * Appends dates, times and relative times as seen by a reader: one locale's printers, a place, and who wants to know of dates
 * that no pattern is meant for. Immutable.
 */
record MomentPrinter(LocalePrinters printers, LocalZone where, DateOutOfRange listener) {

    static MomentPrinter of(LocalePrinters printers) {
        return new MomentPrinter(printers, LocalZone.NOWHERE, (locale, iso) -> {});
    }

    MomentPrinter with(LocalePrinters others) {
        return new MomentPrinter(others, where, listener);
    }

    MomentPrinter at(LocalZone other) {
        return new MomentPrinter(printers, other, listener);
    }

    MomentPrinter telling(DateOutOfRange other) {
        return new MomentPrinter(printers, where, other);
    }

    StringBuilder appendDate(StringBuilder out, LocalDate date, DateStyle style) {
        if (!DatePrinter.isPrintable(date.getYear())) {
            return appendIso(out, date);
        }
        printers.dates().appendDate(out, PackedTime.of(date), style);
        return out;
    }

    StringBuilder appendDate(StringBuilder out, Instant moment, DateStyle style) {
        long second = where.localSecond(moment);
        if (!DatePrinter.isPrintable(second)) {
            return appendIso(out, where.local(moment).toLocalDate());
        }
        printers.dates().appendDate(out, PackedTime.ofLocalSecond(second), style);
        return out;
    }

    StringBuilder appendTime(StringBuilder out, Instant moment, TimeStyle style) {
        printers.dates().appendTime(out, PackedTime.timeOfLocalSecond(where.localSecond(moment)), style);
        return out;
    }

    StringBuilder appendDateTime(StringBuilder out, LocalDateTime time, DateStyle date, TimeStyle style) {
        if (!DatePrinter.isPrintable(time.getYear())) {
            return appendIso(out, time);
        }
        printers.dates().appendBoth(out, PackedTime.of(time), date, style);
        return out;
    }

    StringBuilder appendDateTime(StringBuilder out, Instant moment, DateStyle date, TimeStyle style) {
        long second = where.localSecond(moment);
        if (!DatePrinter.isPrintable(second)) {
            return appendIso(out, where.local(moment));
        }
        printers.dates().appendBoth(out, PackedTime.ofLocalSecond(second), date, style);
        return out;
    }

    /** Appends the fields of a skeleton; false when it is unknown or the time lacks a field. */
    boolean appendSkeleton(StringBuilder out, TemporalAccessor time, String skeleton) {
        DatePattern pattern = printers.dates().skeleton(skeleton);
        if (pattern == null) {
            return false;
        }
        LocalDate date = time.query(TemporalQueries.localDate());
        LocalTime clock = time.query(TemporalQueries.localTime());
        if ((pattern.isDated() && date == null) || (pattern.isTimed() && clock == null)) {
            return false;
        }
        if (pattern.isDated() && !DatePrinter.isPrintable(date.getYear())) {
            appendIso(out, date);
        } else {
            pattern.append(
                    out,
                    (pattern.isDated() ? PackedTime.of(date) : 0) | (pattern.isTimed() ? PackedTime.of(clock) : 0));
        }
        return true;
    }

    StringBuilder appendRelative(StringBuilder out, Instant moment, RelativeStyle style) {
        Instant now = where.now();
        long span = RelativeSpan.between(now, moment, where.offsets());
        printers.relative().append(out, RelativeSpan.value(span), moment.isBefore(now), RelativeSpan.unit(span), style);
        return out;
    }

    private StringBuilder appendIso(StringBuilder out, Temporal time) {
        String iso = time.toString();
        listener.printed(printers.locale(), iso);
        return out.append(iso);
    }
}
