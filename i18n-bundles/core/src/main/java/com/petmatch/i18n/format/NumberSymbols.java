package com.petmatch.i18n.format;

/** The signs and the ten digits of one locale's numbers. */
record NumberSymbols(
        char decimal, char group, String minus, String plus, String percent, String digits, int minimumGrouping) {

    static NumberSymbols of(LocaleRows rows) {
        return new NumberSymbols(
                rows.number("symbol.decimal").charAt(0),
                rows.number("symbol.group").charAt(0),
                rows.number("symbol.minusSign"),
                rows.number("symbol.plusSign"),
                rows.number("symbol.percentSign"),
                rows.digits(),
                Integer.parseInt(rows.text("number.minimumGrouping")));
    }

    char digit(int value) {
        return digits.charAt(value);
    }

    /** Appends a number below 100,000 in the locale's digits, with leading zeros up to {@code width}, 4 at most. */
    void appendPadded(StringBuilder out, int value, int width) {
        if (value >= 10_000) {
            out.append(digit(value / 10_000));
        }
        if (width > 3 || value >= 1_000) {
            out.append(digit(value / 1_000 % 10));
        }
        if (width > 2 || value >= 100) {
            out.append(digit(value / 100 % 10));
        }
        if (width > 1 || value >= 10) {
            out.append(digit(value / 10 % 10));
        }
        out.append(digit(value % 10));
    }
}
