package com.petmatch.i18n.format;

import java.util.Locale;

/** How a unit is written: {@code 3 kilometers}, {@code 3 km} or {@code 3km}. */
public enum UnitStyle {
    LONG,
    SHORT,
    NARROW;

    String row() {
        return name().toLowerCase(Locale.ROOT);
    }
}
