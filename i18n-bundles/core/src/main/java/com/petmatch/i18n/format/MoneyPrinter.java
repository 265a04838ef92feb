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

    private final CldrTable table;
    private final PluralRules plurals;
    private final NumberSymbols symbols;
    private final CurrencyDigits fractions;
    private final NumberPattern plain;
    private final DigitPrinter digits;
    // One entry a currency of ISO 4217 at most: CurrencyCode admits no others.
    private final EnumTable<MoneyStyle, Map<CurrencyCode, Shape>> shapes =
            new EnumTable<>(MoneyStyle.class, style -> new ConcurrentHashMap<>());

    MoneyPrinter(CldrTable table, NumberSymbols symbols, PluralRules plurals, CurrencyDigits fractions) {
        this.table = table;
        this.plurals = plurals;
        this.symbols = symbols;
        this.fractions = fractions;
        this.plain = NumberPattern.parse(table.required("pattern.currency.none"), symbols);
        this.digits = new DigitPrinter(symbols, plain.primary(), plain.secondary());
    }

    void append(StringBuilder out, Money money, MoneyStyle style) {
        CurrencyCode currency = money.currency();
        if (money.minorUnits() == Long.MIN_VALUE) {
            appendExact(out, BigDecimal.valueOf(money.minorUnits(), currency.exponent()), currency, style);
            return;
        }
        int scale = currency.exponent();
        long magnitude = Math.abs(money.minorUnits());
        int shown = fractions.of(currency);
        // Fewer digits than the minor unit has, as for COP, only while they hide nothing.
        for (; scale > shown && magnitude % 10 == 0; scale--) {
            magnitude /= 10;
        }
        if (scale != shown) {
            scale = currency.exponent();
            magnitude = Math.abs(money.minorUnits());
        }
        Affixes affixes = shape(currency, style).affixes(money.minorUnits() < 0);
        out.append(affixes.prefix());
        digits.append(out, magnitude, scale, true);
        out.append(affixes.suffix());
        if (style == MoneyStyle.NAME) {
            appendName(out, BigDecimal.valueOf(magnitude, scale), currency);
        }
    }

    /** Appends an amount rounded to the digits that CLDR gives the currency, as dashboards do. */
    void appendRounded(StringBuilder out, BigDecimal amount, CurrencyCode currency, MoneyStyle style) {
        DigitPrinter.printable(amount);
        appendAmount(
                out,
                amount.setScale(fractions.of(currency), RoundingMode.HALF_EVEN),
                amount.signum() < 0,
                currency,
                style);
    }

    private void appendExact(StringBuilder out, BigDecimal amount, CurrencyCode currency, MoneyStyle style) {
        BigDecimal stripped = amount.stripTrailingZeros();
        int shown = fractions.of(currency);
        BigDecimal exact = stripped.scale() <= shown ? stripped.setScale(shown, RoundingMode.UNNECESSARY) : amount;
        appendAmount(out, exact, amount.signum() < 0, currency, style);
    }

    private void appendAmount(
            StringBuilder out, BigDecimal amount, boolean negative, CurrencyCode currency, MoneyStyle style) {
        Affixes affixes = shape(currency, style).affixes(negative);
        out.append(affixes.prefix());
        digits.append(out, amount, true);
        out.append(affixes.suffix());
        if (style == MoneyStyle.NAME) {
            appendName(out, amount, currency);
        }
    }

    // The pattern around a named amount is "{0} {1}" in every locale shipped; a test holds that.
    private void appendName(StringBuilder out, BigDecimal printed, CurrencyCode currency) {
        String form = plurals.select(printed).keyword();
        String row = "currency." + currency.value() + ".name";
        out.append(' ');
        out.append(table.optional(row + "." + form)
                .or(() -> table.optional(row + ".other"))
                .or(() -> table.optional(row))
                .orElse(currency.value()));
    }

    private Shape shape(CurrencyCode currency, MoneyStyle style) {
        Map<CurrencyCode, Shape> known = shapes.of(style);
        Shape shape = known.get(currency);
        return shape != null ? shape : known.computeIfAbsent(currency, code -> newShape(code, style));
    }

    private Shape newShape(CurrencyCode currency, MoneyStyle style) {
        return switch (style) {
            case NO_SYMBOL -> new Shape(plain.positive(), plain.negative());
            case NAME -> {
                NumberPattern number = NumberPattern.parse(table.required("pattern.decimal"), symbols);
                yield new Shape(number.positive(), number.negative());
            }
            case SYMBOL -> CurrencyAffixes.of(table, symbols, "pattern.currency", symbol(currency, false));
            case NARROW -> CurrencyAffixes.of(table, symbols, "pattern.currency", symbol(currency, true));
            case CODE -> CurrencyAffixes.of(table, symbols, "pattern.currency", currency.value());
            case ACCOUNTING -> CurrencyAffixes.of(table, symbols, "pattern.accounting", symbol(currency, false));
        };
    }

    String symbol(CurrencyCode currency, boolean narrow) {
        String symbol =
                table.optional("currency." + currency.value() + ".symbol").orElse(currency.value());
        return narrow
                ? table.optional("currency." + currency.value() + ".narrow").orElse(symbol)
                : symbol;
    }

    /** What stands around the digits of one currency, for either sign. */
    record Shape(Affixes positive, Affixes negative) {

        Affixes affixes(boolean isNegative) {
            return isNegative ? negative : positive;
        }
    }
}
