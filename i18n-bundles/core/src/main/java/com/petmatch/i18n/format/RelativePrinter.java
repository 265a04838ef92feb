package com.petmatch.i18n.format;

import com.petmatch.i18n.plural.PluralRules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Appends times relative to another in one locale. Immutable. */
final class RelativePrinter {

    private final EnumTable<RelativeUnit, EnumTable<RelativeStyle.Width, Wording>> wordings;
    private final PluralRules plurals;
    private final NumberPrinter numbers;

    RelativePrinter(LocaleRows rows, PluralRules plurals, NumberPrinter numbers) {
        Map<String, String> patterns = rows.below("relative.");
        this.wordings = new EnumTable<>(
                RelativeUnit.class,
                unit -> new EnumTable<>(
                        RelativeStyle.Width.class,
                        width -> Wording.of(patterns, unit.row() + "." + width.row() + ".")));
        this.plurals = plurals;
        this.numbers = numbers;
    }

    /** Appends {@code value} units from now: negative is the past; {@code past} tells the direction of zero. */
    void append(StringBuilder out, long value, boolean past, RelativeUnit unit, RelativeStyle style) {
        Wording wording = wordings.of(unit).of(style.width());
        String name = style.named() ? wording.name(value) : "";
        if (!name.isEmpty()) {
            out.append(name);
            return;
        }
        long magnitude = Math.abs(Math.max(value, -Long.MAX_VALUE));
        Frame frame = (past ? wording.past : wording.future).of(plurals.select(magnitude));
        out.append(frame.before());
        if (frame.holds()) {
            numbers.append(out, magnitude);
        }
        out.append(frame.after());
    }

    /** The words of one unit in one width. */
    private record Wording(List<String> names, ByForm<Frame> past, ByForm<Frame> future) {

        private static final int NAMED = 2;

        static Wording of(Map<String, String> rows, String prefix) {
            String[] names = new String[2 * NAMED + 1];
            Arrays.setAll(
                    names,
                    at -> Optional.ofNullable(rows.get(prefix + (at - NAMED))).orElse(""));
            return new Wording(
                    List.of(names),
                    ByForm.of(rows, prefix + "past.", Frame::parse),
                    ByForm.of(rows, prefix + "future.", Frame::parse));
        }

        /** A word such as "yesterday", or the empty text. */
        String name(long value) {
            return value >= -NAMED && value <= NAMED ? names.get((int) value + NAMED) : "";
        }
    }
}
