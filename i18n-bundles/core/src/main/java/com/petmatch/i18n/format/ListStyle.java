package com.petmatch.i18n.format;

import java.util.Locale;

/** How the items of a list are joined. */
public enum ListStyle {
    AND,
    AND_SHORT,
    AND_NARROW,
    OR,
    OR_SHORT,
    OR_NARROW,
    UNIT,
    UNIT_SHORT,
    UNIT_NARROW;

    String row() {
        String name = name().toLowerCase(Locale.ROOT);
        int width = name.indexOf('_');
        return "list."
                + (width < 0 ? name + ".wide." : name.substring(0, width) + '.' + name.substring(width + 1) + '.');
    }
}
