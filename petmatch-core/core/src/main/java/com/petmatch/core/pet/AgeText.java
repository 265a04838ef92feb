package com.petmatch.core.pet;

import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** Reads the English ages of shelter files: a whole number and a unit. */
final class AgeText {

    private static final int MAX_NUMBER = 999;

    private AgeText() {}

    static Optional<Period> parse(String text) {
        String[] parts = text.length() > 32
                ? new String[0]
                : text.strip().toLowerCase(Locale.ROOT).split(" +");
        if (parts.length != 2 || parts[0].isEmpty() || parts[0].length() > 3) {
            return Optional.empty();
        }
        if (!parts[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return unit(parts[1], Math.min(MAX_NUMBER, Integer.parseInt(parts[0])));
    }

    private static Optional<Period> unit(String unit, int number) {
        return switch (unit) {
            case "day", "days" -> Optional.of(Period.ofDays(number));
            case "week", "weeks" -> Optional.of(Period.ofWeeks(number));
            case "month", "months" -> Optional.of(Period.ofMonths(number));
            case "year", "years" -> Optional.of(Period.ofYears(number));
            default -> Optional.empty();
        };
    }
}
