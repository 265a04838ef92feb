package com.petmatch.kernel.money;

/**
 * A rate in hundredths of a percent: 2,500 is 25 %. There is no other rate type. Immutable.
 *
 * @param value 0 to 1,000,000, so at most 10,000 %
 */
public record BasisPoints(int value) implements Comparable<BasisPoints> {

    /** Nothing. */
    public static final BasisPoints ZERO = new BasisPoints(0);

    /** What 100 % is in basis points. */
    public static final int ONE = 10_000;

    private static final int MAX = 1_000_000;
    private static final int PER_PERCENT = 100;

    /** Refuses what lies outside 0 to 1,000,000. */
    public BasisPoints {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException("Expected 0 to 1,000,000 basis points, got " + value);
        }
    }

    /** {@code of(2500)} is 25 %. */
    public static BasisPoints of(int value) {
        return new BasisPoints(value);
    }

    /** {@code percent(25)} is 2,500 basis points; at most 10,000. */
    public static BasisPoints percent(int percent) {
        if (percent < 0 || percent > MAX / PER_PERCENT) {
            throw new IllegalArgumentException("Expected 0 to 10,000 percent, got " + percent);
        }
        return new BasisPoints(percent * PER_PERCENT);
    }

    /** Whether the rate is nothing. */
    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(BasisPoints other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value + " bp";
    }
}
