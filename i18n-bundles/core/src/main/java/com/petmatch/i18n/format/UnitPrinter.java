package com.petmatch.i18n.format;

import com.petmatch.i18n.plural.PluralRules;
import java.math.BigDecimal;
import java.util.Map;

/** Appends amounts of units in one locale. Immutable. */
final class UnitPrinter {

    private final EnumTable<MeasureUnit, EnumTable<UnitStyle, ByForm<Frame>>> frames;
    private final PluralRules plurals;
    private final NumberPrinter numbers;

    UnitPrinter(LocaleRows rows, PluralRules plurals, NumberPrinter numbers) {
        Map<String, String> patterns = rows.below("unit.");
        this.frames = new EnumTable<>(
                MeasureUnit.class,
                unit -> new EnumTable<>(
                        UnitStyle.class,
                        style -> ByForm.of(patterns, unit.id() + "." + style.row() + ".", Frame::parse)));
        this.plurals = plurals;
        this.numbers = numbers;
    }

    /** An amount that is rounded already. */
    String laidOut(BigDecimal rounded, MeasureUnit unit, UnitStyle style, NumberLayout layout) {
        Frame frame = frames.of(unit).of(style).of(plurals.select(rounded));
        StringBuilder out = new StringBuilder(32).append(frame.before());
        if (frame.holds()) {
            numbers.appendLaidOut(out, rounded, layout);
        }
        return out.append(frame.after()).toString();
    }

    void append(StringBuilder out, BigDecimal value, MeasureUnit unit, UnitStyle style, NumberStyle number) {
        BigDecimal rounded = NumberPrinter.rounded(value, number);
        Frame frame = frames.of(unit).of(style).of(plurals.select(rounded));
        out.append(frame.before());
        if (frame.holds()) {
            numbers.appendRounded(out, rounded, value.signum() < 0, number);
        }
        out.append(frame.after());
    }
}
