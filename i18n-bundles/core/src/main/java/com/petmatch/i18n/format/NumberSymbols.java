package com.petmatch.i18n.format;

import com.petmatch.i18n.internal.CldrTable;

/** The signs and digits of one locale's numbers. */
record NumberSymbols(
        String decimal, String group, String minus, String plus, String percent, char zero, int minimumGrouping) {

    static NumberSymbols of(CldrTable table) {
        return new NumberSymbols(
                table.required("symbol.decimal"),
                table.required("symbol.group"),
                table.required("symbol.minusSign"),
                table.required("symbol.plusSign"),
                table.required("symbol.percentSign"),
                table.required("number.zero").charAt(0),
                Integer.parseInt(table.required("number.minimumGrouping")));
    }

    /** Appends {@code value} in the locale's digits, with leading zeros up to {@code width}. */
    void appendPadded(StringBuilder out, int value, int width) {
        int divisor = 1;
        for (int digits = 1; digits < width || value / divisor >= 10; digits++) {
            divisor *= 10;
        }
        for (; divisor > 0; divisor /= 10) {
            out.append((char) (zero + value / divisor % 10));
        }
    }
}
