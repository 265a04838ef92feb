package com.petmatch.i18n.locale;

import java.util.Set;

/** The writing direction of a language. */
public enum Direction {
    LTR,
    RTL;

    // Scripts whose letters are of bidi class R or AL (CLDR scriptMetadata, rtl = YES), the living ones.
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr", "Yezi", "Aran");

    /** The direction of the script that the tag names or implies. */
    public static Direction of(LanguageTag tag) {
        return RIGHT_TO_LEFT.contains(LikelySubtags.maximized(tag).script()) ? RTL : LTR;
    }

    /** The value for an HTML {@code dir} attribute. */
    public String attribute() {
        return this == RTL ? "rtl" : "ltr";
    }

    @Override
    public String toString() {
        return attribute();
    }
}
