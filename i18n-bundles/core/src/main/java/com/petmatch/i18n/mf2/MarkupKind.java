package com.petmatch.i18n.mf2;

import java.util.Locale;

/** Whether a tag opens, closes or stands alone. */
public enum MarkupKind {
    OPEN,
    CLOSE,
    STANDALONE;

    /** The name that the specification's data model uses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
