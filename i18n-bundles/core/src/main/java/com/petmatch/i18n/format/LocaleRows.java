package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of one locale's table as one variant sees them: its digits, its calendar, its spaces. Immutable. */
final class LocaleRows {

    private static final String LATIN = "latn.";
    private static final String BUDDHIST = "buddhist.";

    private final CldrTable table;
    private final FormatVariant variant;
    private final String numbering;

    LocaleRows(FormatVariant variant) {
        this.table = CldrTable.read(variant.locale().toString());
        this.variant = variant;
        this.numbering = variant.numbering() + ".";
    }

    String text(String key) {
        return variant.spaces().in(table.required(key));
    }

    Optional<String> optional(String key) {
        return table.optional(key).map(variant.spaces()::in);
    }

    /** A row of the variant's numbering system; what it does not write otherwise than Latin digits has no row of its own. */
    String number(String key) {
        return optional(numbering + key).orElseGet(() -> text(LATIN + key));
    }

    /** A row of the variant's calendar; what it does not write otherwise than the Gregorian has no row of its own. */
    String calendar(String key) {
        return variant.buddhist() ? optional(BUDDHIST + key).orElseGet(() -> text(key)) : text(key);
    }

    /** The rows whose key begins with {@code prefix}, by the rest of the key. */
    Map<String, String> below(String prefix) {
        Map<String, String> rows = table.below(prefix);
        rows.replaceAll((key, value) -> variant.spaces().in(value));
        return rows;
    }

    /** The same for rows of the variant's numbering system. */
    Map<String, String> numbersBelow(String prefix) {
        Map<String, String> rows = new HashMap<>(below(LATIN + prefix));
        rows.putAll(below(numbering + prefix));
        return rows;
    }

    /** The ten digits of the variant's numbering system. */
    String digits() {
        return CldrTable.read("supplemental").required("digits." + variant.numbering());
    }
}
