package com.petmatch.i18n.plural;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells which plural form a range of numbers takes in one language, from the forms of its ends: "0–1 день" in Russian.
 *
 * <p>A pair that CLDR does not list takes the form of its end. Immutable and safe for concurrent use.
 */
public final class PluralRanges {

    private final Map<String, PluralCategory> exceptions;

    private PluralRanges(Map<String, PluralCategory> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    public static PluralRanges of(LanguageTag tag) {
        Map<String, PluralCategory> exceptions = new HashMap<>();
        PluralTable.row("range.", tag).ifPresent(row -> {
            for (String cell : row.split(" ", -1)) {
                int equals = cell.indexOf('=');
                PluralCategory.of(cell.substring(equals + 1))
                        .ifPresent(form -> exceptions.put(cell.substring(0, equals), form));
            }
        });
        return new PluralRanges(exceptions);
    }

    /** The form of a range between numbers of these forms. */
    public PluralCategory select(PluralCategory start, PluralCategory end) {
        return exceptions.getOrDefault(start.keyword() + "+" + end.keyword(), end);
    }
}
