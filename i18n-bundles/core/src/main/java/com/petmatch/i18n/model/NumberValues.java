package com.petmatch.i18n.model;

import com.petmatch.i18n.format.CompactStyle;
import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.format.MeasureUnit;
import com.petmatch.i18n.format.NumberStyle;
import com.petmatch.i18n.format.UnitStyle;
import com.petmatch.kernel.money.CurrencyCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Appends numeric arguments; knows every number type of the JDK that has an exact value. */
final class NumberValues {

    private static final String PERCENT = "percent";
    private static final String COMPACT_SHORT = "compact-short";
    private static final String COMPACT_LONG = "compact-long";
    private static final Set<String> KINDS = Set.of(PERCENT, COMPACT_SHORT, COMPACT_LONG);
    private static final String CURRENCY = "currency/";
    private static final String UNIT = "unit/";

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

    /** The printer of a number skeleton whose tokens the syntax has checked: one kind at most, and its digits. */
    static ValuePrinter skeleton(String skeleton) {
        List<String> tokens = List.of(skeleton.split(" +", -1));
        String kind = tokens.stream().filter(KINDS::contains).findFirst().orElse("");
        NumberStyle style = kind.equals(PERCENT) ? NumberStyle.INTEGER : NumberStyle.DECIMAL;
        for (String token : tokens) {
            style = applied(style, token);
        }
        NumberStyle digits = style;
        return switch (kind) {
            case PERCENT -> percent(digits);
            case COMPACT_SHORT -> compact(CompactStyle.SHORT);
            case COMPACT_LONG -> compact(CompactStyle.LONG);
            default -> named(tokens, digits);
        };
    }

    // What has a name after a slash, else a plain number.
    private static ValuePrinter named(List<String> tokens, NumberStyle digits) {
        for (String token : tokens) {
            if (token.startsWith(CURRENCY)) {
                return currency(CurrencyCode.of(token.substring(CURRENCY.length())));
            }
            if (token.startsWith(UNIT)) {
                return unit(MeasureUnit.of(token.substring(UNIT.length())).orElseThrow(), digits);
            }
        }
        return decimal(digits);
    }

    private static ValuePrinter compact(CompactStyle style) {
        return (out, value, formats) -> exact(value)
                .map(number -> formats.appendCompact(out, number, style))
                .isPresent();
    }

    private static ValuePrinter currency(CurrencyCode currency) {
        return (out, value, formats) -> exact(value)
                .map(amount -> out.append(formats.currency(amount, currency)))
                .isPresent();
    }

    private static ValuePrinter unit(MeasureUnit unit, NumberStyle digits) {
        return (out, value, formats) -> exact(value)
                .map(amount -> formats.appendUnit(out, amount, unit, UnitStyle.SHORT, digits))
                .isPresent();
    }

    private static NumberStyle applied(NumberStyle style, String token) {
        return switch (token) {
            case "sign-always" -> style.withPlusShown();
            case "group-off" -> style.withoutGrouping();
            case "precision-integer" -> style.withFraction(0, 0);
            default -> token.startsWith(".") ? withFraction(style, token) : style;
        };
    }

    // Zeros are always shown, hashes unless they would be trailing zeros.
    private static NumberStyle withFraction(NumberStyle style, String token) {
        int zeros = (int) token.chars().filter(c -> c == '0').count();
        return style.withFraction(zeros, token.length() - 1);
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
