package com.petmatch.i18n.format;

import com.petmatch.i18n.format.NumberPattern.Affixes;
import com.petmatch.i18n.internal.CldrTable;
import com.petmatch.i18n.plural.PluralRules;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Appends amounts of money in one locale; an amount is never rounded. Safe for concurrent use. */
final class MoneyPrinter {

    private static final CurrencyDigits FRACTIONS = new CurrencyDigits(CldrTable.read("supplemental"));

    private final LocaleRows rows;
    private final PluralRules plurals;
    private final NumberSymbols symbols;
    private final CurrencyNames names;
    private final NumberPattern plain;
    private final DigitPrinter digits;
    private final String nameJoint;
    // One entry a currency of ISO 4217 at most: CurrencyCode admits no others.
    private final EnumTable<MoneyStyle, Map<CurrencyCode, Shape>> shapes =
            new EnumTable<>(MoneyStyle.class, style -> new ConcurrentHashMap<>());

    MoneyPrinter(LocaleRows rows, NumberSymbols symbols, PluralRules plurals, CurrencyNames names) {
        this.rows = rows;
        this.plurals = plurals;
        this.symbols = symbols;
        this.names = names;
        this.plain = NumberPattern.parse(rows.number("currency.none"), symbols);
        this.digits = new DigitPrinter(symbols, plain);
        this.nameJoint = Frame.joint(rows.number("currency.named"));
    }

    void append(StringBuilder out, Money money, MoneyStyle style) {
        Shape shape = shape(money.currency(), style);
        if (money.minorUnits() == Long.MIN_VALUE) {
            appendExact(out, BigDecimal.valueOf(money.minorUnits(), shape.exponent()), money.currency(), style);
            return;
        }
        long exact = Math.abs(money.minorUnits());
        long magnitude = exact;
        int scale = shape.exponent();
        // Fewer digits than the minor unit has, as for COP, only while they hide nothing.
        for (; scale > shape.shown() && magnitude % 10 == 0; scale--) {
            magnitude /= 10;
        }
        boolean whole = scale == shape.shown();
        Affixes affixes = shape.affixes(money.minorUnits() < 0);
        affixes.appendPrefix(out);
        digits.append(out, whole ? magnitude : exact, whole ? scale : shape.exponent(), true);
        affixes.appendSuffix(out);
        if (style == MoneyStyle.NAME) {
            appendName(
                    out,
                    BigDecimal.valueOf(whole ? magnitude : exact, whole ? scale : shape.exponent()),
                    money.currency());
        }
    }

    /** Appends an amount rounded to the digits that CLDR gives the currency, as dashboards do. */
    void appendRounded(StringBuilder out, BigDecimal amount, CurrencyCode currency, MoneyStyle style) {
        DigitPrinter.printable(amount);
        BigDecimal rounded = amount.setScale(FRACTIONS.of(currency), RoundingMode.HALF_EVEN);
        appendAmount(out, rounded, amount.signum() < 0, currency, style);
    }

    /** An amount that is rounded already, with sign, grouping and leading zeros as told. */
    String laidOut(BigDecimal rounded, CurrencyCode currency, MoneyStyle style, NumberLayout layout) {
        StringBuilder out = new StringBuilder(24);
        NumberPattern pattern = plain.withAffixes(
                shape(currency, style).positive(), shape(currency, style).negative());
        Affixes affixes = ExactNumbers.affixes(layout, pattern, symbols.plus());
        out.append(affixes.prefix());
        DigitPrinter.of(symbols, plain, layout.grouping()).append(out, rounded, layout);
        out.append(affixes.suffix());
        if (style == MoneyStyle.NAME) {
            appendName(out, rounded, currency);
        }
        return out.toString();
    }

    static int fractionDigits(CurrencyCode currency) {
        return FRACTIONS.of(currency);
    }

    private void appendExact(StringBuilder out, BigDecimal amount, CurrencyCode currency, MoneyStyle style) {
        BigDecimal stripped = amount.stripTrailingZeros();
        int shown = FRACTIONS.of(currency);
        BigDecimal exact = stripped.scale() <= shown ? stripped.setScale(shown, RoundingMode.UNNECESSARY) : amount;
        appendAmount(out, exact, amount.signum() < 0, currency, style);
    }

    private void appendAmount(
            StringBuilder out, BigDecimal amount, boolean negative, CurrencyCode currency, MoneyStyle style) {
        Affixes affixes = shape(currency, style).affixes(negative);
        affixes.appendPrefix(out);
        digits.append(out, amount, true);
        affixes.appendSuffix(out);
        if (style == MoneyStyle.NAME) {
            appendName(out, amount, currency);
        }
    }

    private void appendName(StringBuilder out, BigDecimal printed, CurrencyCode currency) {
        out.append(nameJoint).append(names.name(currency, plurals.select(printed)));
    }

    private Shape shape(CurrencyCode currency, MoneyStyle style) {
        Map<CurrencyCode, Shape> known = shapes.of(style);
        Shape shape = known.get(currency);
        return shape != null ? shape : known.computeIfAbsent(currency, code -> newShape(code, style));
    }

    private Shape newShape(CurrencyCode currency, MoneyStyle style) {
        return switch (style) {
            case NO_SYMBOL -> shape(currency, plain);
            case NAME -> shape(currency, NumberPattern.parse(rows.number("decimal"), symbols));
            case SYMBOL -> shape(currency, "currency", names.symbol(currency, false));
            case NARROW -> shape(currency, "currency", names.symbol(currency, true));
            case CODE -> shape(currency, "currency", currency.value());
            case ACCOUNTING -> shape(currency, "accounting", names.symbol(currency, false));
        };
    }

    private Shape shape(CurrencyCode currency, String pattern, String symbol) {
        return shape(currency, CurrencyAffixes.filled(rows, symbols, pattern, symbol));
    }

    private static Shape shape(CurrencyCode currency, NumberPattern pattern) {
        return new Shape(pattern.positive(), pattern.negative(), currency.exponent(), FRACTIONS.of(currency));
    }

    /**
     * What stands around the digits of one currency, for either sign.
     *
     * @param exponent digits of the minor unit
     * @param shown digits usually shown
     */
    private record Shape(Affixes positive, Affixes negative, int exponent, int shown) {

        Affixes affixes(boolean isNegative) {
            return isNegative ? negative : positive;
        }
    }
}
