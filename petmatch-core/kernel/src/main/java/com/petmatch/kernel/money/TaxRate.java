package com.petmatch.kernel.money;

/**
 * The rate of one line and whether the line's amount holds the tax already. Immutable.
 *
 * @param code names the rate on a document, such as {@code de-standard}; 1 to 64 characters
 */
public record TaxRate(String code, BasisPoints rate, Treatment treatment) {

    /** A line without tax. */
    public static final TaxRate NONE = new TaxRate("none", BasisPoints.ZERO, Treatment.ADDED);

    private static final int MAX_CODE = 64;

    /** Where the tax stands. */
    public enum Treatment {
        /** The amount is gross: the tax is inside. */
        INCLUDED,
        /** The amount is net: the tax comes on top. */
        ADDED
    }

    /** Refuses a code that is empty or too long. */
    public TaxRate {
        if (code.isEmpty() || code.length() > MAX_CODE) {
            throw new IllegalArgumentException("Expected a tax code of 1 to 64 characters, got " + code.length());
        }
    }

    /** A rate whose tax is inside the amount. */
    public static TaxRate included(String code, BasisPoints rate) {
        return new TaxRate(code, rate, Treatment.INCLUDED);
    }

    /** A rate whose tax comes on top of the amount. */
    public static TaxRate added(String code, BasisPoints rate) {
        return new TaxRate(code, rate, Treatment.ADDED);
    }
}
