package com.petmatch.i18n.plural;

import java.util.Locale;
import java.util.Optional;

/** The CLDR name of a plural form, in CLDR's order. */
public enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private final String keyword = name().toLowerCase(Locale.ROOT);

    /** The name as messages write it, such as {@code few}. */
    public String keyword() {
        return keyword;
    }

    public static Optional<PluralCategory> of(String keyword) {
        for (PluralCategory category : values()) {
            if (category.keyword.equals(keyword)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }
}
