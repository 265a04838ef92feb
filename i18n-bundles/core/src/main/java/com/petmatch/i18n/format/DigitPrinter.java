package com.petmatch.i18n.format;

import com.petmatch.i18n.I18nErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.math.BigDecimal;
import java.util.Map;

/** Appends the digits of a number, grouped, in a locale's numerals; whole numbers without allocating. Immutable. */
final class DigitPrinter {

    private static final int MAX_WHOLE_DIGITS = 40;
    private static final int MAX_SCALE = 1_000;

    private final NumberSymbols symbols;
    private final int primary;
    private final int secondary;

    DigitPrinter(NumberSymbols symbols, int primary, int secondary) {
        this.symbols = symbols;
        this.primary = primary;
        this.secondary = secondary;
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

    /** Appends a magnitude of {@code 10^-scale} units: 12345 with scale 2 is 123.45. Negative magnitudes are refused. */
    void append(StringBuilder out, long magnitude, int scale, boolean grouped) {
        int digits = Math.max(digitCount(magnitude), scale + 1);
        int whole = digits - scale;
        boolean grouping = grouped && isGrouped(whole);
        long divisor = powerOfTen(digits - 1);
        long rest = magnitude;
        for (int left = digits - 1; left >= 0; left--) {
            out.append((char) (symbols.zero() + rest / divisor));
            rest %= divisor;
            divisor /= 10;
            if (left == scale && scale > 0) {
                out.append(symbols.decimal());
            } else if (grouping && left > scale && separatorAfter(left - scale)) {
                out.append(symbols.group());
            }
        }
    }

    /** Appends the magnitude of a number that has been rounded already, with exactly its scale in fraction digits. */
    void append(StringBuilder out, BigDecimal rounded, boolean grouped) {
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        boolean grouping = grouped && isGrouped(whole);
        for (int at = 0; at < digits.length(); at++) {
            if (at == point) {
                out.append(symbols.decimal());
                continue;
            }
            out.append((char) (symbols.zero() + digits.charAt(at) - '0'));
            if (grouping && at < whole - 1 && separatorAfter(whole - 1 - at)) {
                out.append(symbols.group());
            }
        }
    }

    private boolean isGrouped(int wholeDigits) {
        return primary > 0 && wholeDigits >= primary + symbols.minimumGrouping();
    }

    /** Whether a separator stands before the last {@code remaining} whole digits. */
    private boolean separatorAfter(int remaining) {
        return remaining >= primary && (remaining - primary) % secondary == 0;
    }

    private static int digitCount(long magnitude) {
        int digits = 1;
        for (long rest = magnitude; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
