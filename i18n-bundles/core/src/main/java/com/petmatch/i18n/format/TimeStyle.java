package com.petmatch.i18n.format;

import java.util.Locale;

/** How much of a time is written: hours and minutes, or seconds too. */
public enum TimeStyle {
    SHORT,
    MEDIUM;

    String row() {
        return name().toLowerCase(Locale.ROOT);
    }
}
