package com.petmatch.i18n.model;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.format.NumberStyle;
import com.petmatch.kernel.money.CurrencyCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Appends numeric arguments; knows every number type of the JDK that has an exact value. */
final class NumberValues {

    private NumberValues() {}

    static ValuePrinter decimal(NumberStyle style) {
        return (out, value, formats) -> append(out, value, formats, style);
    }

    static ValuePrinter percent(NumberStyle style) {
        return (out, value, formats) -> exact(value)
                .map(number -> formats.appendPercent(out, number, style))
                .isPresent();
    }

    static boolean append(StringBuilder out, Object value, Formats formats, NumberStyle style) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short) {
            long whole = ((Number) value).longValue();
            if (style.equals(NumberStyle.DECIMAL) || style.equals(NumberStyle.INTEGER)) {
                formats.appendNumber(out, whole);
                return true;
            }
        }
        return exact(value)
                .map(number -> formats.appendNumber(out, number, style))
                .isPresent();
    }

    /** The printer of a number skeleton whose tokens the syntax has checked. */
    static ValuePrinter skeleton(String skeleton) {
        NumberStyle style = NumberStyle.DECIMAL;
        boolean percent = false;
        CurrencyCode currency = null;
        for (String token : skeleton.split(" +", -1)) {
            if (token.equals("percent")) {
                percent = true;
            } else if (token.startsWith("currency/")) {
                currency = CurrencyCode.of(token.substring(9));
            } else {
                style = applied(style, token);
            }
        }
        if (currency != null) {
            return currency(currency);
        }
        return percent ? percent(style) : decimal(style);
    }

    private static ValuePrinter currency(CurrencyCode currency) {
        return (out, value, formats) -> exact(value)
                .map(amount -> out.append(formats.currency(amount, currency)))
                .isPresent();
    }

    private static NumberStyle applied(NumberStyle style, String token) {
        return switch (token) {
            case "sign-always" -> style.withPlusShown();
            case "group-off" -> style.withoutGrouping();
            case "precision-integer" -> style.withFraction(0, 0).withRounding(RoundingMode.HALF_EVEN);
            default ->
                style.withFraction((int) token.chars().filter(c -> c == '0').count(), token.length() - 1);
        };
    }

    /** The exact value of a number; nothing for NaN, infinity and what is no number. */
    static Optional<BigDecimal> exact(Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
        }
        return value instanceof Number number ? Optional.of(BigDecimal.valueOf(number.longValue())) : Optional.empty();
    }
}
