package com.petmatch.i18n.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A day and time of day in one {@code long}, so that printing a moment makes no objects: from the lowest bit 17 of the second
 * of the day, 3 of the weekday, 5 of the day, 4 of the month, then the year, which must not be negative.
 */
final class PackedTime {

    private static final int WEEKDAY = 17;
    private static final int DAY = WEEKDAY + 3;
    private static final int MONTH = DAY + 5;
    private static final int YEAR = MONTH + 4;
    private static final int DAY_SECONDS = 86_400;
    private static final int HOUR_SECONDS = 3_600;

    private PackedTime() {}

    /** Midnight of a day. */
    static long of(LocalDate date) {
        return ((long) date.getYear() << YEAR)
                | ((long) date.getMonthValue() << MONTH)
                | ((long) date.getDayOfMonth() << DAY)
                | ((long) date.getDayOfWeek().getValue() << WEEKDAY);
    }

    /** A time of no day. */
    static long of(LocalTime time) {
        return time.toSecondOfDay();
    }

    static long of(LocalDateTime time) {
        return of(time.toLocalDate()) | of(time.toLocalTime());
    }

    /** The local time this many seconds after 1970 began there. */
    static long ofLocalSecond(long second) {
        return of(LocalDate.ofEpochDay(Math.floorDiv(second, DAY_SECONDS))) | Math.floorMod(second, DAY_SECONDS);
    }

    /** The same without its day, for moments of any year. */
    static long timeOfLocalSecond(long second) {
        return Math.floorMod(second, DAY_SECONDS);
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

    /** 1 for Monday to 7 for Sunday. */
    static int weekday(long time) {
        return (int) (time >>> WEEKDAY) & 7;
    }

    static int hour(long time) {
        return secondOfDay(time) / HOUR_SECONDS;
    }

    static int minute(long time) {
        return secondOfDay(time) / 60 % 60;
    }

    static int second(long time) {
        return secondOfDay(time) % 60;
    }

    private static int secondOfDay(long time) {
        return (int) time & ((1 << WEEKDAY) - 1);
    }
}
