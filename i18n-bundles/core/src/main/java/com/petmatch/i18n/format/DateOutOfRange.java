package com.petmatch.i18n.format;

import com.petmatch.i18n.locale.LanguageTag;

/**
 * Told of a date outside the years 1 to 9999, which is printed as ISO 8601 because no locale's pattern is meant for it.
 * Called on the printing thread.
 */
@FunctionalInterface
public interface DateOutOfRange {

    /** {@code iso} is the text that was printed. */
    void printed(LanguageTag locale, String iso);
}
