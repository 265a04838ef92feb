package com.petmatch.i18n.format;

import java.time.Instant;

/**
 * How far a moment is from now in the unit a person would use: below a minute seconds, below an hour minutes, below a day
 * hours, then calendar days in the zone (below 7), weeks (below 28 days), months, years; truncated toward zero.
 *
 * <p>Value and unit travel in one {@code long}, so that measuring makes no objects.
 */
final class RelativeSpan {

    private static final int UNIT_BITS = 3;
    private static final int SECONDS = 0;
    private static final int MINUTES = 1;
    private static final int HOURS = 2;
    private static final int DAYS = 3;
    private static final int WEEKS = 4;
    private static final int MONTHS = 5;
    private static final int YEARS = 6;
    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;
    private static final long WEEK_DAYS = 7;
    private static final long MONTH_DAYS = 28;
    private static final long YEAR_MONTHS = 12;

    private RelativeSpan() {}

    static long between(Instant now, Instant event, ZoneOffsets zone) {
        long seconds = seconds(now, event);
        long magnitude = Math.abs(seconds);
        if (magnitude < MINUTE) {
            return packed(seconds, SECONDS);
        }
        if (magnitude < HOUR) {
            return packed(seconds / MINUTE, MINUTES);
        }
        if (magnitude < DAY) {
            return packed(seconds / HOUR, HOURS);
        }
        return ofDays(localDay(now, zone), localDay(event, zone));
    }

    static long value(long span) {
        return span >> UNIT_BITS;
    }

    static RelativeUnit unit(long span) {
        return switch ((int) span & ((1 << UNIT_BITS) - 1)) {
            case SECONDS -> RelativeUnit.SECOND;
            case MINUTES -> RelativeUnit.MINUTE;
            case HOURS -> RelativeUnit.HOUR;
            case DAYS -> RelativeUnit.DAY;
            case WEEKS -> RelativeUnit.WEEK;
            case MONTHS -> RelativeUnit.MONTH;
            default -> RelativeUnit.YEAR;
        };
    }

    private static long packed(long value, int unit) {
        return (value << UNIT_BITS) | unit;
    }

    // Whole seconds, truncated toward zero.
    private static long seconds(Instant now, Instant event) {
        long seconds = event.getEpochSecond() - now.getEpochSecond();
        int nanos = event.getNano() - now.getNano();
        if (seconds > 0 && nanos < 0) {
            return seconds - 1;
        }
        return seconds < 0 && nanos > 0 ? seconds + 1 : seconds;
    }

    private static long localDay(Instant moment, ZoneOffsets zone) {
        return Math.floorDiv(zone.localSecond(moment), DAY);
    }

    private static long ofDays(long today, long day) {
        long days = day - today;
        if (Math.abs(days) < WEEK_DAYS) {
            return packed(days, DAYS);
        }
        long months =
                Math.abs(days) < MONTH_DAYS ? 0 : months(PackedTime.ofEpochDay(today), PackedTime.ofEpochDay(day));
        if (months == 0) {
            return packed(days / WEEK_DAYS, WEEKS);
        }
        return Math.abs(months) < YEAR_MONTHS ? packed(months, MONTHS) : packed(months / YEAR_MONTHS, YEARS);
    }

    // Whole months, truncated toward zero: a month has passed when its day of the month is reached.
    private static long months(long from, long to) {
        long months = YEAR_MONTHS * (PackedTime.year(to) - PackedTime.year(from))
                + PackedTime.month(to)
                - PackedTime.month(from);
        int days = PackedTime.day(to) - PackedTime.day(from);
        if (months > 0 && days < 0) {
            return months - 1;
        }
        return months < 0 && days > 0 ? months + 1 : months;
    }
}
