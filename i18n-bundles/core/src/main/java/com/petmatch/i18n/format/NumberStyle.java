package com.petmatch.i18n.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a number is printed: its fraction digits, rounding, grouping and whether a plus sign is shown. Immutable.
 *
 * @param minimumFraction fraction digits always shown
 * @param maximumFraction fraction digits at most; what is more is rounded
 */
public record NumberStyle(
        int minimumFraction, int maximumFraction, RoundingMode rounding, boolean grouped, boolean plusShown) {

    /** At most three fraction digits, rounded to the even neighbour. */
    public static final NumberStyle DECIMAL = new NumberStyle(0, 3, RoundingMode.HALF_EVEN, true, false);

    /** No fraction digits, rounded to the even neighbour. */
    public static final NumberStyle INTEGER = new NumberStyle(0, 0, RoundingMode.HALF_EVEN, true, false);

    private static final int MAX_FRACTION = 40;

    public NumberStyle {
        if (minimumFraction < 0 || maximumFraction < minimumFraction || maximumFraction > MAX_FRACTION) {
            throw new IllegalArgumentException("Expected 0 <= minimum <= maximum <= " + MAX_FRACTION
                    + " fraction digits, got " + minimumFraction + " and " + maximumFraction);
        }
    }

    /** The value as this style prints it: rounded, with the fraction digits shown as its scale; plural forms depend on it. */
    public BigDecimal rounded(BigDecimal value) {
        return NumberPrinter.rounded(value, this);
    }

    /** The same with this many fraction digits. */
    public NumberStyle withFraction(int minimum, int maximum) {
        return new NumberStyle(minimum, maximum, rounding, grouped, plusShown);
    }

    public NumberStyle withRounding(RoundingMode mode) {
        return new NumberStyle(minimumFraction, maximumFraction, mode, grouped, plusShown);
    }

    public NumberStyle withoutGrouping() {
        return new NumberStyle(minimumFraction, maximumFraction, rounding, false, plusShown);
    }

    public NumberStyle withPlusShown() {
        return new NumberStyle(minimumFraction, maximumFraction, rounding, grouped, true);
    }
}
