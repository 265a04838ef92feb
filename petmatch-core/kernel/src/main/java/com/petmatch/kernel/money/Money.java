package com.petmatch.kernel.money;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * An exact amount: minor units of one currency, so {@code EUR 12.34} is 1,234.
 *
 * <p>Results that leave 64 bits throw {@link MoneyOverflowException}, two currencies in one calculation throw
 * {@link CurrencyMismatchException}; a rounding mode is always named. Immutable and safe for concurrent use.
 */
public record Money(long minorUnits, CurrencyCode currency) implements Comparable<Money> {

    /** An amount of minor units: {@code of(1234, EUR)} is {@code EUR 12.34}. */
    public static Money of(long minorUnits, CurrencyCode currency) {
        return new Money(minorUnits, currency);
    }

    /** Nothing, in this currency. */
    public static Money zero(CurrencyCode currency) {
        return new Money(0L, currency);
    }

    /**
     * Reads the canonical form, {@code EUR 12.34} or the amount alone, {@code 12.34}: exactly the currency's decimals, no
     * grouping, no plus sign, no superfluous zero, ASCII digits. All else is refused with {@code money.text.malformed};
     * another currency in front with {@link CurrencyMismatchException}.
     */
    public static Money parse(String text, CurrencyCode currency) {
        return new Money(MoneyText.parse(text, currency), currency);
    }

    /** The sum. */
    public Money plus(Money other) {
        requireSameCurrency(other);
        long sum = minorUnits + other.minorUnits;
        if (((minorUnits ^ sum) & (other.minorUnits ^ sum)) < 0) {
            throw overflow("plus");
        }
        return new Money(sum, currency);
    }

    /** The difference. */
    public Money minus(Money other) {
        requireSameCurrency(other);
        long difference = minorUnits - other.minorUnits;
        if (((minorUnits ^ other.minorUnits) & (minorUnits ^ difference)) < 0) {
            throw overflow("minus");
        }
        return new Money(difference, currency);
    }

    /** This amount, that many times. */
    public Money times(long factor) {
        long product = minorUnits * factor;
        if (Math.multiplyHigh(minorUnits, factor) != product >> (Long.SIZE - 1)) {
            throw overflow("times");
        }
        return new Money(product, currency);
    }

    /** The share of this amount, exact in between and rounded once. */
    public Money times(BasisPoints rate, RoundingMode rounding) {
        return scaled(rate.value(), BasisPoints.ONE, rounding);
    }

    /** The amount with the opposite sign. */
    public Money negated() {
        if (minorUnits == Long.MIN_VALUE) {
            throw overflow("negated");
        }
        return new Money(-minorUnits, currency);
    }

    /** The amount without its sign. */
    public Money abs() {
        return minorUnits < 0 ? negated() : this;
    }

    /** Whether it is below zero. */
    public boolean isNegative() {
        return minorUnits < 0;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return minorUnits == 0;
    }

    /** Whether it is above zero. */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    /**
     * Shares the amount out by weight without losing a unit: each share is cut toward zero, what is left goes one unit
     * each to the largest fractions, ties to the lowest index. A negative amount mirrors the positive one.
     *
     * @param weights zero or more each, with a positive sum within 64 bits
     */
    public List<Money> split(long... weights) {
        return MoneySplit.byWeight(this, weights);
    }

    /** Shares the amount out in equal parts; what is left goes one unit each to the first ones. */
    public List<Money> splitEvenly(int parts) {
        return MoneySplit.evenly(this, parts);
    }

    /** Compares by amount; two currencies throw {@link CurrencyMismatchException}. */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    /** The amount alone, {@code 12.34}; locale-free, for machines and logs. */
    public String amountText() {
        return MoneyText.amount(minorUnits, currency);
    }

    /** {@code EUR 12.34}; locale-free, for machines and logs. */
    @Override
    public String toString() {
        return MoneyText.full(minorUnits, currency);
    }

    /** {@code this × multiplier / divisor}, exact in between; both factors at most about a million. */
    Money scaled(int multiplier, int divisor, RoundingMode rounding) {
        // Splitting off whole divisors first keeps every intermediate below 2^63 unless the result itself is not.
        long whole = minorUnits / divisor;
        long fraction = (minorUnits % divisor) * multiplier;
        long product = whole * multiplier;
        long quotient = fraction / divisor + roundingStep(fraction, divisor, product, rounding);
        long result = product + quotient;
        boolean wrapped = ((product ^ result) & (quotient ^ result)) < 0;
        if (wrapped || Math.multiplyHigh(whole, multiplier) != product >> (Long.SIZE - 1)) {
            throw overflow("share");
        }
        return new Money(result, currency);
    }

    private static long roundingStep(long fraction, int divisor, long product, RoundingMode rounding) {
        long remainder = fraction % divisor;
        if (remainder == 0) {
            return 0;
        }
        long truncated = product + fraction / divisor;
        return Rounding.step(remainder, divisor, (truncated & 1) != 0, rounding);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.value().equals(other.currency.value())) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }

    private MoneyOverflowException overflow(String operation) {
        return new MoneyOverflowException(currency, operation);
    }

    static PetMatchException invalidWeights(String message) {
        return new PetMatchException(KernelErrors.WEIGHTS_INVALID, message, Map.of());
    }
}
