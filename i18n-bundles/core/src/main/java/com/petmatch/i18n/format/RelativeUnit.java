package com.petmatch.i18n.format;

import java.util.Locale;

/** A unit of relative time. */
public enum RelativeUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    String row() {
        return name().toLowerCase(Locale.ROOT);
    }
}
