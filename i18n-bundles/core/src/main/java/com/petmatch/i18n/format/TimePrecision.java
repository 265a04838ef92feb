package com.petmatch.i18n.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The smallest field of a time that is written. */
public enum TimePrecision {
    HOUR,
    MINUTE,
    SECOND;

    private static final Map<String, TimePrecision> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TimePrecision::id, Function.identity()));

    /** The name that messages use, such as {@code minute}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TimePrecision> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The row of the pattern for a clock: {@code h12}, {@code h23}, or empty for the locale's usual one. */
    String row(String clock) {
        if (this == HOUR) {
            return "skeleton." + (clock.isEmpty() ? "j" : clock.equals("h12") ? "h" : "H");
        }
        return (clock.isEmpty() ? "time." : "time." + clock + ".") + (this == MINUTE ? "short" : "medium");
    }
}
