package com.petmatch.i18n.plural;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.locale.FallbackChain;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.Optional;

/** The table of who uses which rules. */
final class PluralTable {

    private static final CldrTable TABLE = CldrTable.read("plurals");

    private PluralTable() {}

    /** The row of a tag or of the nearest of its parents that has one. */
    static Optional<String> row(String kind, LanguageTag tag) {
        // The language alone comes last: another script, as in sr-Latn, changes the letters but not the grammar.
        return FallbackChain.of(tag).tags().stream()
                .map(candidate -> TABLE.optional(kind + candidate))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> TABLE.optional(kind + tag.language()));
    }
}
