package com.petmatch.core.pet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day of birth that knows how exact it is; nothing ever takes the first of January for a fact. Immutable.
 *
 * @param date the day itself, the first day of the month or year, or the estimated day
 */
public record BirthDate(LocalDate date, Precision precision) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** How exact a date is. */
    public enum Precision {
        /** The day is known. */
        DAY,
        /** Month and year are known. */
        MONTH,
        /** The year is known. */
        YEAR,
        /** Somebody estimated it. */
        ESTIMATED
    }

    /** Refuses years before 1900 and after 9999. */
    public BirthDate {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("Expected a year of birth from 1900 to 9999, got " + date.getYear());
        }
        if (precision == Precision.MONTH) {
            date = date.withDayOfMonth(1);
        } else if (precision == Precision.YEAR) {
            date = date.withDayOfYear(1);
        }
    }

    /** A known day. */
    public static BirthDate day(LocalDate date) {
        return new BirthDate(date, Precision.DAY);
    }

    /** A known month. */
    public static BirthDate month(YearMonth month) {
        return new BirthDate(month.atDay(1), Precision.MONTH);
    }

    /** A known year. */
    public static BirthDate year(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** An estimate. */
    public static BirthDate estimated(LocalDate date) {
        return new BirthDate(date, Precision.ESTIMATED);
    }

    /** Reads an age such as {@code 3 months} or {@code 1 year}, counted back from a day; empty for any other text. */
    public static Optional<BirthDate> fromAge(String text, LocalDate asOf) {
        return AgeText.parse(text)
                .map(asOf::minus)
                .filter(date -> date.getYear() >= FIRST_YEAR)
                .map(BirthDate::estimated);
    }

    /** Reads what {@link #code()} writes; empty for any other text. */
    public static Optional<BirthDate> parse(String code) {
        try {
            if (code.startsWith("~")) {
                return Optional.of(estimated(LocalDate.parse(code.substring(1))));
            }
            return switch (code.length()) {
                case 4 -> Optional.of(year(Integer.parseInt(code)));
                case 7 -> Optional.of(month(YearMonth.parse(code)));
                default -> Optional.of(day(LocalDate.parse(code)));
            };
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The day by which the pet was born at the latest; an estimate counts as its day. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY, ESTIMATED -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }

    /** The stable text: {@code 2024-03-05}, {@code 2024-03}, {@code 2024} or {@code ~2024-03-05}. */
    public String code() {
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case YEAR -> Integer.toString(date.getYear());
            case ESTIMATED -> "~" + date;
        };
    }

    @Override
    public String toString() {
        return code();
    }
}
