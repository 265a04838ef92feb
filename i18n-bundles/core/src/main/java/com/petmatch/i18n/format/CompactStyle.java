package com.petmatch.i18n.format;

import java.util.Locale;

/** How a large number is shortened: {@code 1.2K} or {@code 1.2 thousand}. */
public enum CompactStyle {
    SHORT,
    LONG;

    String row() {
        return name().toLowerCase(Locale.ROOT);
    }
}
