package com.petmatch.i18n.format;

import com.petmatch.i18n.format.NumberPattern.Affixes;

/**
 * Puts a currency's symbol into a pattern with the spacing of UTS #35 Part 3: the {@code alphaNextToNumber} pattern when the
 * symbol faces the number with a letter, else the locale's currency spacing.
 */
final class CurrencyAffixes {

    private static final char SIGN = '¤';
    // Currency signs outside the two blocks below, then the symbols of ASCII.
    private static final String OTHER_SIGNS = "\u058F\u060B\u07FE\u07FF\u09F2\u09F3\u09FB\u0AF1\u0BF9"
            + "\u0E3F\u17DB\uA838\uFDFC\uFE69\uFF04\uFFE0\uFFE1\uFFE5\uFFE6$+<=>^`|~";

    private CurrencyAffixes() {}

    /** The pattern of this row with the symbol in it. */
    static NumberPattern filled(LocaleRows rows, NumberSymbols symbols, String patternRow, String symbol) {
        NumberPattern standard = NumberPattern.parse(rows.number(patternRow), symbols);
        NumberPattern pattern = facesWithLetter(standard, symbol)
                ? NumberPattern.parse(rows.number(patternRow + ".alpha"), symbols)
                : standard;
        String spacing = rows.number("currency.spacing");
        return pattern.withAffixes(
                filled(pattern.positive(), symbol, spacing), filled(pattern.negative(), symbol, spacing));
    }

    private static boolean facesWithLetter(NumberPattern pattern, String symbol) {
        boolean before = pattern.positive().prefix().indexOf(SIGN) >= 0;
        return Character.isLetter(before ? symbol.codePointBefore(symbol.length()) : symbol.codePointAt(0));
    }

    private static Affixes filled(Affixes affixes, String symbol, String spacing) {
        String prefix = affixes.prefix();
        String suffix = affixes.suffix();
        boolean spaceBefore = isLast(prefix, SIGN) && needsSpace(symbol.codePointBefore(symbol.length()));
        boolean spaceAfter = isFirst(suffix, SIGN) && needsSpace(symbol.codePointAt(0));
        String sign = String.valueOf(SIGN);
        return new Affixes(
                prefix.replace(sign, spaceBefore ? symbol + spacing : symbol),
                suffix.replace(sign, spaceAfter ? spacing + symbol : symbol));
    }

    // CLDR's currencyMatch in every locale: neither a symbol nor a separator. Our own ranges: a JDK that is older than
    // a
    // currency sign, as 17 is than the som's U+20C0, would take it for something else.
    private static boolean needsSpace(int point) {
        boolean currencySign = (point >= 0x20A0 && point <= 0x20CF) || (point >= 0xA2 && point <= 0xA5);
        boolean otherSign = OTHER_SIGNS.indexOf(point) >= 0;
        boolean separator = point == ' ' || point == 0xA0 || point == 0x202F;
        return !currencySign && !otherSign && !separator;
    }

    private static boolean isLast(String text, char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private static boolean isFirst(String text, char c) {
        return !text.isEmpty() && text.charAt(0) == c;
    }
}
