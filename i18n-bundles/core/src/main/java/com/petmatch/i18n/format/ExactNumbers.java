package com.petmatch.i18n.format;

import com.petmatch.i18n.format.NumberPattern.Affixes;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.money.CurrencyCode;
import java.math.BigDecimal;

/**
 * Prints numbers whose rounding the caller has done: exactly the fraction digits of their scale, with sign, grouping and
 * leading zeros by choice. Numbers of more than 40 whole digits are refused with {@code texts.number.unprintable}. Immutable
 * and safe for concurrent use.
 */
public final class ExactNumbers {

    private final LocalePrinters printers;

    private ExactNumbers(LocalePrinters printers) {
        this.printers = printers;
    }

    public static ExactNumbers of(LanguageTag locale) {
        return new ExactNumbers(LocalePrinters.of(FormatVariant.of(locale)));
    }

    public String number(BigDecimal rounded, NumberLayout layout) {
        return printers.decimal().laidOut(rounded, layout);
    }

    /** The number of hundredths as a percentage: 25 is 25 %. */
    public String percent(BigDecimal hundredths, NumberLayout layout) {
        return printers.percent().laidOut(hundredths, layout);
    }

    public String currency(BigDecimal rounded, CurrencyCode currency, MoneyStyle style, NumberLayout layout) {
        return printers.money().laidOut(rounded, currency, style, layout);
    }

    /** An amount of a unit in the plural form of the number as rounded. */
    public String unit(BigDecimal rounded, MeasureUnit unit, UnitStyle style, NumberLayout layout) {
        return printers.units().laidOut(rounded, unit, style, layout);
    }

    /** The fraction digits usually shown for a currency. */
    public static int fractionDigits(CurrencyCode currency) {
        return MoneyPrinter.fractionDigits(currency);
    }

    /** The sign between whole and fraction digits. */
    public char decimalSeparator() {
        return printers.symbols().decimal();
    }

    /** The sign between groups of whole digits. */
    public char groupSeparator() {
        return printers.symbols().group();
    }

    static Affixes affixes(NumberLayout layout, NumberPattern pattern, String plus) {
        return switch (layout.sign()) {
            case NONE -> pattern.positive();
            case MINUS -> pattern.negative();
            case PLUS ->
                new Affixes(
                        plus + pattern.positive().prefix(), pattern.positive().suffix());
        };
    }
}
