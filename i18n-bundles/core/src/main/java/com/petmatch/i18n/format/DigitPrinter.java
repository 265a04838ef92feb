package com.petmatch.i18n.format;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.math.BigDecimal;
import java.util.Map;

/** Appends the digits of a number, grouped, in a locale's numerals; those of a {@code long} without allocating. Immutable. */
final class DigitPrinter {

    private static final int MAX_WHOLE_DIGITS = 40;
    private static final int MAX_SCALE = 1_000;
    private static final int LONG_DIGITS = 18;
    private static final int CENTS = 2;
    private static final long[] POWERS = powers();

    private final Numerals numerals;
    private final char decimal;
    private final char group;
    private final int primary;
    private final int secondary;
    private final int leastGroupedDigits;
    private final long leastGrouped;

    DigitPrinter(NumberSymbols symbols, NumberPattern pattern) {
        this(symbols, pattern, symbols.minimumGrouping());
    }

    /** Groups only when at least {@code minimumGrouping} digits stand before the first separator. */
    DigitPrinter(NumberSymbols symbols, NumberPattern pattern, int minimumGrouping) {
        this.numerals = symbols.numerals();
        this.decimal = symbols.decimal();
        this.group = symbols.group();
        this.primary = pattern.primary();
        this.secondary = pattern.secondary();
        this.leastGroupedDigits = primary + minimumGrouping;
        this.leastGrouped = POWERS[leastGroupedDigits - 1];
    }

    /** Groups as a layout says. */
    static DigitPrinter of(NumberSymbols symbols, NumberPattern pattern, NumberLayout.Grouping grouping) {
        return switch (grouping) {
            case AUTO, NEVER -> new DigitPrinter(symbols, pattern);
            case ALWAYS -> new DigitPrinter(symbols, pattern, 1);
            case MIN2 -> new DigitPrinter(symbols, pattern, Math.max(2, symbols.minimumGrouping()));
        };
    }

    /** Refuses a number that would print an unreasonable text, before any arithmetic that its size could blow up. */
    static BigDecimal printable(BigDecimal value) {
        if (value.scale() > MAX_SCALE || (long) value.precision() - value.scale() > MAX_WHOLE_DIGITS) {
            throw new PetMatchException(
                    I18nErrors.NUMBER_UNPRINTABLE,
                    "Expected at most " + MAX_WHOLE_DIGITS + " digits before and " + MAX_SCALE
                            + " after the decimal sign",
                    Map.of("precision", value.precision(), "scale", value.scale()));
        }
        return value;
    }

    /** Appends a magnitude of {@code 10^-scale} units: 12345 with scale 2 is 123.45. Negative magnitudes are not for it. */
    void append(StringBuilder out, long magnitude, int scale, boolean grouped) {
        // Division by what the compiler knows is several times as fast, and most amounts have cents.
        long whole = scale == 0 ? magnitude : scale == CENTS ? magnitude / 100 : magnitude / POWERS[scale];
        if (grouped && whole >= leastGrouped) {
            appendHead(out, whole / POWERS[primary]);
            numerals.appendPadded(out, whole % POWERS[primary], primary);
        } else {
            numerals.append(out, whole);
        }
        if (scale > 0) {
            out.append(decimal);
            numerals.appendPadded(out, magnitude - whole * POWERS[scale], scale);
        }
    }

    /** Appends what stands before a separator, and the separator. */
    private void appendHead(StringBuilder out, long head) {
        long before = secondary == 2 ? head / 100 : head / POWERS[secondary];
        if (before == 0) {
            numerals.append(out, head);
        } else {
            appendHead(out, before);
            numerals.appendPadded(out, head - before * POWERS[secondary], secondary);
        }
        out.append(group);
    }

    /** Appends the magnitude of a number that has been rounded already, with exactly its scale in fraction digits. */
    void append(StringBuilder out, BigDecimal rounded, boolean grouped) {
        if (rounded.precision() <= LONG_DIGITS && rounded.scale() >= 0 && rounded.scale() <= LONG_DIGITS) {
            append(out, Math.abs(rounded.unscaledValue().longValue()), rounded.scale(), grouped);
            return;
        }
        appendPlain(out, rounded.abs().toPlainString(), grouped);
    }

    /** Appends a magnitude with at least the layout's whole digits. */
    void append(StringBuilder out, BigDecimal rounded, NumberLayout layout) {
        String plain = printable(rounded).abs().toPlainString();
        int point = plain.indexOf('.');
        int missing = layout.minimumInteger() - (point < 0 ? plain.length() : point);
        String filled = missing > 0 ? "0".repeat(missing) + plain : plain;
        appendPlain(out, filled, layout.grouping() != NumberLayout.Grouping.NEVER);
    }

    private void appendPlain(StringBuilder out, String plain, boolean grouped) {
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        boolean grouping = grouped && whole >= leastGroupedDigits;
        for (int at = 0; at < plain.length(); at++) {
            out.append(at == point ? decimal : numerals.digit(plain.charAt(at) - '0'));
            if (grouping && at < whole - 1 && isSeparated(whole - 1 - at)) {
                out.append(group);
            }
        }
    }

    /** Whether a separator stands before the last {@code remaining} whole digits. */
    private boolean isSeparated(int remaining) {
        return remaining >= primary && (remaining - primary) % secondary == 0;
    }

    private static long[] powers() {
        long[] powers = new long[LONG_DIGITS + 1];
        powers[0] = 1;
        for (int power = 1; power <= LONG_DIGITS; power++) {
            powers[power] = powers[power - 1] * 10;
        }
        return powers;
    }
}
