package com.petmatch.i18n.format;

import java.time.ZoneOffset;

/** Writes distances from Greenwich in the localized GMT format of UTS #35 Part 4; none at all is {@code GMT+0}, as in ICU. Immutable. */
final class ZonePrinter {

    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;

    private final Numerals numerals;
    private final Frame frame;
    private final String east;
    private final String west;
    private final String append;

    ZonePrinter(LocaleRows rows, Numerals numerals) {
        this.numerals = numerals;
        this.frame = Frame.parse(rows.text("zone.gmt"));
        String hours = rows.text("zone.hours");
        this.east = hours.substring(0, hours.indexOf(';'));
        this.west = hours.substring(hours.indexOf(';') + 1);
        this.append = rows.text("zone.append");
    }

    /** A time with its distance after or before it, as the locale has it. */
    String appended(String time, ZoneOffset offset, boolean isLong) {
        return append.replace("{1}", text(offset, isLong)).replace("{0}", time);
    }

    /** {@code GMT-5}, or {@code GMT-05:00} in the long form. */
    String text(ZoneOffset offset, boolean isLong) {
        int minutes = Math.abs(offset.getTotalSeconds()) / SECONDS_PER_MINUTE;
        StringBuilder out = new StringBuilder(16).append(frame.before());
        String pattern = offset.getTotalSeconds() < 0 ? west : east;
        int hours = pattern.indexOf("HH");
        out.append(pattern, 0, hours);
        numerals.appendPadded(out, minutes / MINUTES_PER_HOUR, isLong ? 2 : 1);
        if (isLong || minutes % MINUTES_PER_HOUR != 0) {
            out.append(pattern, hours + 2, pattern.indexOf("mm"));
            numerals.appendPadded(out, minutes % MINUTES_PER_HOUR, 2);
        }
        return out.append(frame.after()).toString();
    }
}
