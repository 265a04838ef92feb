package com.petmatch.i18n.format;

import java.util.Locale;

/** How much of a date is written: from {@code 3/1/26} to {@code Sunday, March 1, 2026}. */
public enum DateStyle {
    SHORT,
    MEDIUM,
    LONG,
    FULL;

    String row() {
        return name().toLowerCase(Locale.ROOT);
    }
}
