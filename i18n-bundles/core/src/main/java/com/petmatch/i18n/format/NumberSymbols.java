package com.petmatch.i18n.format;

/** The signs and the ten digits of one locale's numbers. */
record NumberSymbols(
        char decimal, char group, String minus, String plus, String percent, Numerals numerals, int minimumGrouping) {

    static NumberSymbols of(LocaleRows rows) {
        return new NumberSymbols(
                rows.number("symbol.decimal").charAt(0),
                rows.number("symbol.group").charAt(0),
                rows.number("symbol.minusSign"),
                rows.number("symbol.plusSign"),
                rows.number("symbol.percentSign"),
                Numerals.of(rows.digits()),
                Integer.parseInt(rows.text("number.minimumGrouping")));
    }
}
