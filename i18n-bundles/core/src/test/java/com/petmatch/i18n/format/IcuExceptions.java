package com.petmatch.i18n.format;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.Optional;
import java.util.Set;

/** Every kind of text in which we differ from ICU4J 78.3 on purpose, and why. */
enum IcuExceptions {
    /** CLDR 48.2 gives Argentina a 12-hour clock whose long item lost its day period; ours is the clock of CLDR 49. */
    ARGENTINE_CLOCK(Set.of("es-AR"), Set.of("time", "datetime", "::jm", "::jms", "hc-h12")),

    /** ICU merges both signs of a range into the first where a sign has a mark beside it: -3–1 for -3 to -1. */
    MERGED_SIGNS(Set.of("ar", "ar-EG"), Set.of("range")),

    /** ICU has a pattern of its own for the lira in Turkish: it fails on the lira's name and knows no accounting form. */
    TURKISH_LIRA(Set.of("tr"), Set.of("money name", "money accounting"));

    /** What the probes say for ICU where it throws. */
    static final String FAILED = "ICU failed";

    private final Set<String> tags;
    private final Set<String> kinds;

    IcuExceptions(Set<String> tags, Set<String> kinds) {
        this.tags = tags;
        this.kinds = kinds;
    }

    static Optional<IcuExceptions> of(LanguageTag tag, String kind, Object value, String theirs) {
        for (IcuExceptions exception : values()) {
            if (exception.tags.contains(tag.toString())
                    && exception.kinds.contains(kind)
                    && exception.narrowed(value, theirs)) {
                return Optional.of(exception);
            }
        }
        return Optional.empty();
    }

    private boolean narrowed(Object value, String theirs) {
        return switch (this) {
            case ARGENTINE_CLOCK -> true;
            case MERGED_SIGNS -> value.equals("-3..-1");
            case TURKISH_LIRA -> theirs.equals(FAILED) || theirs.startsWith("-₺");
        };
    }
}
