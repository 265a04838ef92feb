package com.petmatch.platform.web;

import java.util.Locale;

/** The weight of a message; always shown with an icon and a word, never by colour alone. */
public enum Tone {
    GOOD("check"),
    INFO("info"),
    WATCH("heed"),
    ACT("alert");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
