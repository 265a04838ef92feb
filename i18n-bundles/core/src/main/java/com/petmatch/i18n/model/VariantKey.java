package com.petmatch.i18n.model;

import com.petmatch.i18n.plural.PluralCategory;
import org.jspecify.annotations.Nullable;

/** One key of a row: an exact number, a plural category, a word, or any value. */
record VariantKey(
        String text, int rank, long number, @Nullable PluralCategory category) {

    private static final int EXACT = 0;
    private static final int NAMED = 1;
    private static final int ANY = 2;

    static VariantKey of(String key) {
        if (key.equals(Variant.ANY)) {
            return new VariantKey(key, ANY, 0, PluralCategory.OTHER);
        }
        boolean exact = key.chars().allMatch(c -> c >= '0' && c <= '9') && key.length() < 19;
        return new VariantKey(
                key,
                exact ? EXACT : NAMED,
                exact ? Long.parseLong(key) : 0,
                PluralCategory.of(key).orElse(null));
    }

    boolean isExact() {
        return rank == EXACT;
    }

    boolean isAny() {
        return rank == ANY;
    }
}
