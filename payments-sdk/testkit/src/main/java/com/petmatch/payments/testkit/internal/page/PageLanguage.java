package com.petmatch.payments.testkit.internal.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the hosted pages. */
public enum PageLanguage {
    ENGLISH("en", "ltr"),
    SPANISH("es", "ltr"),
    PORTUGUESE("pt-BR", "ltr"),
    ARABIC("ar", "rtl");

    private final String tag;
    private final String direction;

    PageLanguage(String tag, String direction) {
        this.tag = tag;
        this.direction = direction;
    }

    public String tag() {
        return tag;
    }

    public String direction() {
        return direction;
    }

    /** The session's own language; where it leaves the choice ({@code auto} or none), the browser's first known one. */
    public static PageLanguage choose(String sessionLocale, String acceptLanguage) {
        if (!sessionLocale.isEmpty() && !sessionLocale.equals("auto")) {
            return of(sessionLocale).orElse(ENGLISH);
        }
        return Arrays.stream(acceptLanguage.split("[,;]"))
                .map(String::trim)
                .flatMap(range -> of(range).stream())
                .findFirst()
                .orElse(ENGLISH);
    }

    private static Optional<PageLanguage> of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(known -> Locale.forLanguageTag(known.tag).getLanguage().equals(language))
                .findFirst();
    }
}
