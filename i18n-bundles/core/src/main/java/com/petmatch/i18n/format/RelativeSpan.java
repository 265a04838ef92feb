package com.petmatch.i18n.format;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How far a moment is from now in the unit a person would use: below a minute seconds, below an hour minutes, below a day
 * hours, then calendar days in the zone (below 7), weeks (below 28 days), months, years; truncated toward zero.
 */
record RelativeSpan(long value, boolean past, RelativeUnit unit) {

    private static final long MINUTE = 60;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;
    private static final long WEEK_DAYS = 7;
    private static final long MONTH_DAYS = 28;

    static RelativeSpan between(Instant now, Instant event, ZoneId zone) {
        Duration span = Duration.between(now, event);
        boolean past = span.isNegative();
        long seconds = past ? -span.negated().toSeconds() : span.toSeconds();
        long magnitude = Math.abs(seconds);
        if (magnitude < MINUTE) {
            return new RelativeSpan(seconds, past, RelativeUnit.SECOND);
        }
        if (magnitude < HOUR) {
            return new RelativeSpan(seconds / MINUTE, past, RelativeUnit.MINUTE);
        }
        if (magnitude < DAY) {
            return new RelativeSpan(seconds / HOUR, past, RelativeUnit.HOUR);
        }
        return ofDays(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(event, zone), past);
    }

    private static RelativeSpan ofDays(LocalDate today, LocalDate day, boolean past) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(days) < WEEK_DAYS) {
            return new RelativeSpan(days, past, RelativeUnit.DAY);
        }
        if (Math.abs(days) < MONTH_DAYS) {
            return new RelativeSpan(days / WEEK_DAYS, past, RelativeUnit.WEEK);
        }
        long months = ChronoUnit.MONTHS.between(today, day);
        if (months == 0) {
            return new RelativeSpan(days / WEEK_DAYS, past, RelativeUnit.WEEK);
        }
        return Math.abs(months) < 12
                ? new RelativeSpan(months, past, RelativeUnit.MONTH)
                : new RelativeSpan(months / 12, past, RelativeUnit.YEAR);
    }
}
