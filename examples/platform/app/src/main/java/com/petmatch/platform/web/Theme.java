package com.petmatch.platform.web;

import java.util.Locale;

/** Light, dark, or whatever the reader's system prefers. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** Reads a cookie or form value; anything unknown is {@link #SYSTEM}. */
    public static Theme of(String value) {
        for (Theme theme : values()) {
            if (theme.code().equals(value)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
