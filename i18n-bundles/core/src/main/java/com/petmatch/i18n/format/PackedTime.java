package com.petmatch.i18n.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A day and time of day in one {@code long}, so that printing a moment makes no objects: from the lowest bit 6 of the second,
 * 6 of the minute, 5 of the hour, 3 of the weekday (1 for Monday), 5 of the day, 4 of the month, then the year.
 */
final class PackedTime {

    static final int SECOND = 0;
    static final int MINUTE = SECOND + 6;
    static final int HOUR = MINUTE + 6;
    static final int WEEKDAY = HOUR + 5;
    static final int DAY = WEEKDAY + 3;
    static final int MONTH = DAY + 5;
    private static final int YEAR = MONTH + 4;
    private static final int DAY_SECONDS = 86_400;
    private static final int HOUR_SECONDS = 3_600;
    private static final int MINUTE_SECONDS = 60;
    private static final int EPOCH_YEAR = 1970;
    private static final int YEAR_DAYS = 365;
    private static final int DECEMBER = 11;
    private static final int CYCLE_YEARS = 400;
    private static final int CYCLE_DAYS = 146_097;
    // Leap days of the years 1 to 1969.
    private static final int LEAPS_TO_EPOCH = 477;
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    private PackedTime() {}

    /** Midnight of a day. */
    static long of(LocalDate date) {
        return packed(
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                date.getDayOfWeek().getValue());
    }

    /**
     * Midnight of the day this many days after 1970 began. The only calendar arithmetic that is not java.time's: a LocalDate
     * is an object, and the compiler does not always see that nobody keeps it.
     */
    static long ofEpochDay(long day) {
        // Years of the mean length: never later than the year, and at most one earlier.
        int year = (int) (EPOCH_YEAR + Math.floorDiv((day - 1) * CYCLE_YEARS, CYCLE_DAYS));
        int dayOfYear = (int) (day - firstDay(year));
        int leap = leap(year);
        if (dayOfYear >= YEAR_DAYS + leap) {
            dayOfYear -= YEAR_DAYS + leap;
            year++;
            leap = leap(year);
        }
        // No month is longer than 31 days, so the quotient is the month or the one before.
        int month = Math.min(dayOfYear / 31, DECEMBER);
        if (month < DECEMBER && dayOfYear >= daysBefore(month + 1, leap)) {
            month++;
        }
        int weekday = (int) Math.floorMod(day + 3, 7L) + 1;
        return packed(year, month + 1, dayOfYear - daysBefore(month, leap) + 1, weekday);
    }

    private static long packed(int year, int month, int day, int weekday) {
        return ((long) year << YEAR) | ((long) month << MONTH) | ((long) day << DAY) | ((long) weekday << WEEKDAY);
    }

    /** The day, counted from 1970, on which a year begins. */
    private static long firstDay(int year) {
        int before = year - 1;
        int leaps = Math.floorDiv(before, 4) - Math.floorDiv(before, 100) + Math.floorDiv(before, 400);
        return (long) YEAR_DAYS * (year - EPOCH_YEAR) + leaps - LEAPS_TO_EPOCH;
    }

    private static int leap(int year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % CYCLE_YEARS == 0) ? 1 : 0;
    }

    private static int daysBefore(int month, int leap) {
        return DAYS_BEFORE[month] + (month > 1 ? leap : 0);
    }

    /** A time of no day. */
    static long of(LocalTime time) {
        return ofSecondOfDay(time.toSecondOfDay());
    }

    static long of(LocalDateTime time) {
        return of(time.toLocalDate()) | of(time.toLocalTime());
    }

    /** The local time this many seconds after 1970 began there. */
    static long ofLocalSecond(long second) {
        return ofEpochDay(Math.floorDiv(second, DAY_SECONDS)) | timeOfLocalSecond(second);
    }

    /** The same without its day, for moments of any year. */
    static long timeOfLocalSecond(long second) {
        return ofSecondOfDay(Math.floorMod(second, DAY_SECONDS));
    }

    private static long ofSecondOfDay(int second) {
        int hour = second / HOUR_SECONDS;
        int minute = second / MINUTE_SECONDS - hour * MINUTE_SECONDS;
        return ((long) hour << HOUR) | ((long) minute << MINUTE) | second % MINUTE_SECONDS;
    }

    static int year(long time) {
        return (int) (time >>> YEAR);
    }

    static int month(long time) {
        return (int) (time >>> MONTH) & 15;
    }

    static int day(long time) {
        return (int) (time >>> DAY) & 31;
    }
}
