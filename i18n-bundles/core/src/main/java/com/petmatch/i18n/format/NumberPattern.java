package com.petmatch.i18n.format;

/**
 * A CLDR number pattern taken apart: what stands around the number for either sign and how it is grouped. How many fraction
 * digits it shows is the style's or the currency's matter. The sign characters are the locale's; {@code ¤} still stands for the currency.
 */
record NumberPattern(Affixes positive, Affixes negative, int primary, int secondary) {

    private static final String DIGITS = "#0,.@";

    static NumberPattern parse(String pattern, NumberSymbols symbols) {
        int semicolon = pattern.indexOf(';');
        String first = semicolon < 0 ? pattern : pattern.substring(0, semicolon);
        String prefix = first.substring(0, firstDigit(first));
        String suffix = first.substring(lastDigit(first) + 1);
        String number = first.substring(prefix.length(), lastDigit(first) + 1);
        Affixes positive = new Affixes(localized(prefix, symbols), localized(suffix, symbols));
        Affixes negative = semicolon < 0
                ? new Affixes(symbols.minus().concat(positive.prefix()), positive.suffix())
                : negative(pattern.substring(semicolon + 1), symbols);
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        int primary = groupSize(whole, whole.length());
        int secondary = groupSize(whole, whole.length() - primary - 1);
        return new NumberPattern(positive, negative, primary, secondary > 0 ? secondary : primary);
    }

    NumberPattern withAffixes(Affixes others, Affixes negatives) {
        return new NumberPattern(others, negatives, primary, secondary);
    }

    private static Affixes negative(String pattern, NumberSymbols symbols) {
        return new Affixes(
                localized(pattern.substring(0, firstDigit(pattern)), symbols),
                localized(pattern.substring(lastDigit(pattern) + 1), symbols));
    }

    private static String localized(String affix, NumberSymbols symbols) {
        return affix.replace("-", symbols.minus()).replace("%", symbols.percent());
    }

    // Digits between the last comma before `end` and `end`; 0 without a comma.
    private static int groupSize(String whole, int end) {
        int comma = end <= 0 ? -1 : whole.lastIndexOf(',', end - 1);
        return comma < 0 ? 0 : end - comma - 1;
    }

    private static int firstDigit(String pattern) {
        int at = 0;
        while (DIGITS.indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int lastDigit(String pattern) {
        int at = pattern.length() - 1;
        while (DIGITS.indexOf(pattern.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    /** What stands before and after the digits. */
    record Affixes(String prefix, String suffix) {

        // Most affixes are empty, and to append nothing is not free.
        void appendPrefix(StringBuilder out) {
            if (!prefix.isEmpty()) {
                out.append(prefix);
            }
        }

        void appendSuffix(StringBuilder out) {
            if (!suffix.isEmpty()) {
                out.append(suffix);
            }
        }
    }
}
