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
    // Digits are held four bits each, sixteen to a word.
    private static final int WORD_DIGITS = 16;
    private static final long WORD = 10_000_000_000_000_000L;

    private final NumberSymbols symbols;
    private final int primary;
    private final int secondary;
    private final int leastGrouped;

    DigitPrinter(NumberSymbols symbols, NumberPattern pattern) {
        this(symbols, pattern, symbols.minimumGrouping());
    }

    /** Groups only when at least {@code minimumGrouping} digits stand before the first separator. */
    DigitPrinter(NumberSymbols symbols, NumberPattern pattern, int minimumGrouping) {
        this.symbols = symbols;
        this.primary = pattern.primary();
        this.secondary = pattern.secondary();
        this.leastGrouped = primary > 0 ? primary + minimumGrouping : Integer.MAX_VALUE;
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
        long high = magnitude < WORD ? 0 : packed(magnitude / WORD);
        long low = packed(magnitude < WORD ? magnitude : magnitude % WORD);
        int count = high == 0 ? packedCount(low) : WORD_DIGITS + packedCount(high);
        int left = Math.max(count, scale + 1);
        int separator = grouped ? firstSeparator(left - scale) : 0;
        while (left > 0) {
            left--;
            long word = left < WORD_DIGITS ? low >>> (4 * left) : high >>> (4 * (left - WORD_DIGITS));
            out.append(symbols.digit((int) word & 15));
            if (left == scale) {
                if (scale > 0) {
                    out.append(symbols.decimal());
                }
            } else if (separator > 0 && left - scale == separator) {
                out.append(symbols.group());
                separator = separator == primary ? 0 : separator - secondary;
            }
        }
    }

    /** Appends the magnitude of a number that has been rounded already, with exactly its scale in fraction digits. */
    void append(StringBuilder out, BigDecimal rounded, boolean grouped) {
        if (rounded.precision() <= LONG_DIGITS && rounded.scale() >= 0 && rounded.scale() <= LONG_DIGITS) {
            append(out, Math.abs(rounded.unscaledValue().longValue()), rounded.scale(), grouped);
            return;
        }
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        int separator = grouped ? firstSeparator(whole) : 0;
        for (int at = 0; at < plain.length(); at++) {
            out.append(at == point ? symbols.decimal() : symbols.digit(plain.charAt(at) - '0'));
            if (separator > 0 && whole - 1 - at == separator) {
                out.append(symbols.group());
                separator = separator == primary ? 0 : separator - secondary;
            }
        }
    }

    /** How many whole digits stand behind the first separator; 0 when there is none. */
    private int firstSeparator(int wholeDigits) {
        return wholeDigits < leastGrouped ? 0 : primary + (wholeDigits - 1 - primary) / secondary * secondary;
    }

    private static long packed(long value) {
        long digits = 0;
        int shift = 0;
        for (long rest = value; rest != 0; rest /= 10) {
            digits |= (rest % 10) << shift;
            shift += 4;
        }
        return digits;
    }

    private static int packedCount(long digits) {
        return digits == 0 ? 1 : (Long.SIZE - Long.numberOfLeadingZeros(digits) + 3) / 4;
    }
}
