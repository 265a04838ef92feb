package com.petmatch.i18n.plural;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The properties of a number, as printed, that plural rules look at (UTS #35 Part 3). Immutable.
 *
 * @param integer i, the whole part without sign; beyond 18 digits reduced so that no rule can tell the difference
 * @param visible v, the number of visible fraction digits
 * @param withoutZeros w, the same without trailing zeros
 * @param fraction f, the visible fraction digits as a number
 * @param trimmed t, the same without trailing zeros
 * @param exponent c, the power of ten of a compact form, else 0
 */
public record PluralOperands(long integer, int visible, int withoutZeros, long fraction, long trimmed, int exponent) {

    // Rules compare with small numbers and take remainders of at most 1,000,000, a divisor of this.
    private static final BigInteger REDUCTION = BigInteger.TEN.pow(15);
    private static final int EXACT_DIGITS = 18;

    public static PluralOperands of(long value) {
        return new PluralOperands(magnitude(value), 0, 0, 0, 0, 0);
    }

    /** The operands of a number whose scale is the number of printed fraction digits: {@code 1.50} has two. */
    public static PluralOperands of(BigDecimal value) {
        return of(value, 0);
    }

    /** The operands of {@code mantissa × 10^exponent} printed in compact form, such as {@code 1.2M} = (1.2, 6). */
    public static PluralOperands ofCompact(BigDecimal mantissa, int exponent) {
        BigDecimal value = mantissa.scaleByPowerOfTen(exponent);
        return of(value.scale() < 0 ? value.setScale(0) : value, exponent);
    }

    /** The magnitude of {@code value}, right for {@link Long#MIN_VALUE} too. */
    static long magnitude(long value) {
        return value == Long.MIN_VALUE ? reduced(BigInteger.valueOf(value).negate()) : Math.abs(value);
    }

    private static PluralOperands of(BigDecimal value, int exponent) {
        BigDecimal plain = value.abs();
        int visible = Math.max(plain.scale(), 0);
        BigInteger whole = plain.toBigInteger();
        BigInteger fraction =
                plain.subtract(new BigDecimal(whole)).movePointRight(visible).toBigInteger();
        BigDecimal trimmed = new BigDecimal(fraction, visible).stripTrailingZeros();
        int trimmedDigits = fraction.signum() == 0 ? 0 : trimmed.scale();
        long trimmedValue = fraction.signum() == 0 ? 0 : reduced(trimmed.unscaledValue());
        return new PluralOperands(reduced(whole), visible, trimmedDigits, reduced(fraction), trimmedValue, exponent);
    }

    private static long reduced(BigInteger digits) {
        boolean exact = digits.bitLength() <= 63 && digits.compareTo(BigInteger.TEN.pow(EXACT_DIGITS)) < 0;
        return exact ? digits.longValue() : digits.mod(REDUCTION).add(REDUCTION).longValue();
    }
}
