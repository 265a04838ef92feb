package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.util.Map;

/** Appends times relative to another in one locale. Immutable. */
final class RelativePrinter {

    private final Map<String, String> rows;
    private final PluralRules plurals;
    private final NumberPrinter numbers;

    RelativePrinter(CldrTable table, PluralRules plurals, NumberPrinter numbers) {
        this.rows = Map.copyOf(table.below("relative."));
        this.plurals = plurals;
        this.numbers = numbers;
    }

    /** Appends {@code value} units from now: negative is the past; {@code past} tells the direction of zero. */
    void append(StringBuilder out, long value, boolean past, RelativeUnit unit, RelativeStyle style) {
        String row = unit.row() + "." + style.width().row() + ".";
        String named = style.named() && value >= -2 && value <= 2 ? rows.get(row + value) : null;
        if (named != null) {
            out.append(named);
            return;
        }
        long magnitude = Math.abs(Math.max(value, -Long.MAX_VALUE));
        String direction = row + (past ? "past." : "future.");
        String pattern = rows.get(direction + plurals.select(magnitude).keyword());
        if (pattern == null) {
            pattern = rows.getOrDefault(direction + PluralCategory.OTHER.keyword(), "{0}");
        }
        int place = pattern.indexOf("{0}");
        if (place < 0) {
            out.append(pattern);
            return;
        }
        out.append(pattern, 0, place);
        numbers.append(out, magnitude);
        out.append(pattern, place + 3, pattern.length());
    }
}
