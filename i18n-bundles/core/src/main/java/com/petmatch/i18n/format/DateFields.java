package com.petmatch.i18n.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which fields of a date are written, as CLDR's semantic skeletons group them. */
public enum DateFields {
    WEEKDAY("skeleton.E", "skeleton.E", "skeleton.EEEE"),
    DAY_WEEKDAY("skeleton.Ed", "skeleton.Ed", "skeleton.EEEEd"),
    MONTH_DAY("skeleton.Md", "skeleton.MMMd", "skeleton.MMMMd"),
    MONTH_DAY_WEEKDAY("skeleton.MEd", "skeleton.MMMEd", "skeleton.MMMMEEEEd"),
    YEAR_MONTH_DAY("date.short", "date.medium", "date.long"),
    YEAR_MONTH_DAY_WEEKDAY("skeleton.yMEd", "skeleton.yMMMEd", "date.full");

    private static final Map<String, DateFields> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(DateFields::id, Function.identity()));

    private final String shortRow;
    private final String mediumRow;
    private final String longRow;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    DateFields(String shortRow, String mediumRow, String longRow) {
        this.shortRow = shortRow;
        this.mediumRow = mediumRow;
        this.longRow = longRow;
    }

    /** The name that messages use, such as {@code year-month-day}. */
    public String id() {
        return id;
    }

    public static Optional<DateFields> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The row of the locale's table that holds the pattern; full counts as long. */
    String row(DateStyle length) {
        return switch (length) {
            case SHORT -> shortRow;
            case MEDIUM -> mediumRow;
            case LONG, FULL -> longRow;
        };
    }

    /** The style whose glue joins such a date with a time: a full date has its own. */
    DateStyle glue(DateStyle length) {
        return this == YEAR_MONTH_DAY_WEEKDAY && length == DateStyle.LONG ? DateStyle.FULL : length;
    }
}
