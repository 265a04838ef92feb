package com.petmatch.i18n.format;

import com.petmatch.i18n.format.NumberPattern.Affixes;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Appends numbers in one locale's decimal or percent pattern. Immutable. */
final class NumberPrinter {

    private final NumberSymbols symbols;
    private final NumberPattern pattern;
    private final Affixes plus;
    private final DigitPrinter digits;

    NumberPrinter(String pattern, NumberSymbols symbols) {
        this.symbols = symbols;
        this.pattern = NumberPattern.parse(pattern, symbols);
        this.plus = new Affixes(
                symbols.plus().concat(this.pattern.positive().prefix()),
                this.pattern.positive().suffix());
        this.digits = new DigitPrinter(symbols, this.pattern);
    }

    void append(StringBuilder out, long value) {
        if (value == Long.MIN_VALUE) {
            append(out, BigDecimal.valueOf(value), NumberStyle.DECIMAL);
            return;
        }
        Affixes affixes = value < 0 ? pattern.negative() : pattern.positive();
        affixes.appendPrefix(out);
        digits.append(out, Math.abs(value), 0, true);
        affixes.appendSuffix(out);
    }

    void append(StringBuilder out, BigDecimal value, NumberStyle style) {
        appendRounded(out, rounded(value, style), value.signum() < 0, style);
    }

    /** Appends a value that is rounded already; its sign is told apart, since rounding may have taken it. */
    void appendRounded(StringBuilder out, BigDecimal rounded, boolean negative, NumberStyle style) {
        // ICU prints the sign of a value that rounds to zero; BigDecimal has no negative zero of its own.
        Affixes affixes = negative ? pattern.negative() : style.plusShown() ? plus : pattern.positive();
        affixes.appendPrefix(out);
        digits.append(out, rounded, style.grouped());
        affixes.appendSuffix(out);
    }

    /** A value that is rounded already, with sign, grouping and leading zeros as told. */
    String laidOut(BigDecimal rounded, NumberLayout layout) {
        StringBuilder out = new StringBuilder(24);
        appendLaidOut(out, rounded, layout);
        return out.toString();
    }

    void appendLaidOut(StringBuilder out, BigDecimal rounded, NumberLayout layout) {
        Affixes affixes = ExactNumbers.affixes(layout, pattern, symbols.plus());
        out.append(affixes.prefix());
        DigitPrinter.of(symbols, pattern, layout.grouping()).append(out, rounded, layout);
        out.append(affixes.suffix());
    }

    /** The value as printed: rounded, with the number of fraction digits shown as its scale. */
    static BigDecimal rounded(BigDecimal value, NumberStyle style) {
        BigDecimal printable = DigitPrinter.printable(value);
        BigDecimal rounded = printable.scale() > style.maximumFraction()
                ? printable.setScale(style.maximumFraction(), style.rounding())
                : printable;
        rounded = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return rounded.scale() < style.minimumFraction()
                ? rounded.setScale(style.minimumFraction(), RoundingMode.UNNECESSARY)
                : rounded;
    }
}
