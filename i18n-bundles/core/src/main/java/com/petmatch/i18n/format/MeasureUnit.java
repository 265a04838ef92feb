package com.petmatch.i18n.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A unit that amounts can be printed in; nothing is converted. */
public enum MeasureUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    GRAM,
    KILOGRAM,
    OUNCE,
    POUND,
    CENTIMETER,
    METER,
    KILOMETER,
    INCH,
    FOOT,
    MILE,
    CELSIUS,
    FAHRENHEIT,
    MILLILITER,
    LITER;

    private static final Map<String, MeasureUnit> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MeasureUnit::id, Function.identity()));

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The unit's CLDR identifier, such as {@code kilometer}. */
    public String id() {
        return id;
    }

    public static Optional<MeasureUnit> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
