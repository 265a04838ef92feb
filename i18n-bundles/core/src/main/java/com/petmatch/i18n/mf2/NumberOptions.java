package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.MeasureUnit;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import com.petmatch.kernel.money.CurrencyCode;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The options of the functions for numbers: their names and values, and how those of an operand are inherited. */
final class NumberOptions {

    static final String SELECT = "select";
    static final String SIGN = "signDisplay";
    static final String GROUPING = "useGrouping";
    static final String MINIMUM_INTEGER = "minimumIntegerDigits";
    static final String MINIMUM_FRACTION = "minimumFractionDigits";
    static final String MAXIMUM_FRACTION = "maximumFractionDigits";
    static final String MINIMUM_SIGNIFICANT = "minimumSignificantDigits";
    static final String MAXIMUM_SIGNIFICANT = "maximumSignificantDigits";
    static final String TRAILING_ZERO = "trailingZeroDisplay";
    static final String PRIORITY = "roundingPriority";
    static final String INCREMENT = "roundingIncrement";
    static final String ROUNDING = "roundingMode";
    static final String CURRENCY = "currency";
    static final String CURRENCY_SIGN = "currencySign";
    static final String CURRENCY_DISPLAY = "currencyDisplay";
    static final String FRACTION = "fractionDigits";
    static final String UNIT = "unit";
    static final String UNIT_DISPLAY = "unitDisplay";

    /** Ours: a large number shortened, {@code short} or {@code long}. */
    static final String COMPACT = "pm:compact";

    /** Digits at most, before or after the decimal sign. */
    static final int MAX_DIGITS = 40;

    private static final int MAX_OFFSET_DIGITS = 9;

    private static final Map<String, Predicate<String>> VALUES = Map.ofEntries(
            Map.entry(SELECT, Set.of("plural", "ordinal", "exact")::contains),
            Map.entry(SIGN, Set.of("auto", "always", "exceptZero", "negative", "never")::contains),
            Map.entry(GROUPING, Set.of("auto", "always", "never", "min2")::contains),
            Map.entry(MINIMUM_INTEGER, NumberOptions::isDigitSize),
            Map.entry(MINIMUM_FRACTION, NumberOptions::isDigitSize),
            Map.entry(MAXIMUM_FRACTION, NumberOptions::isDigitSize),
            Map.entry(MINIMUM_SIGNIFICANT, text -> isDigitSize(text) && !text.equals("0")),
            Map.entry(MAXIMUM_SIGNIFICANT, text -> isDigitSize(text) && !text.equals("0")),
            Map.entry(TRAILING_ZERO, Set.of("auto", "stripIfInteger")::contains),
            Map.entry(PRIORITY, Set.of("auto", "morePrecision", "lessPrecision")::contains),
            Map.entry(INCREMENT, NumberOptions::isIncrement),
            Map.entry(ROUNDING, Digits::isRoundingMode),
            Map.entry(CURRENCY, text -> CurrencyCode.isKnown(text.toUpperCase(Locale.ROOT))),
            Map.entry(CURRENCY_SIGN, Set.of("accounting", "standard")::contains),
            Map.entry(CURRENCY_DISPLAY, Set.of("narrowSymbol", "symbol", "name", "code", "never")::contains),
            Map.entry(FRACTION, text -> text.equals("auto") || isDigitSize(text)),
            Map.entry(UNIT, text -> MeasureUnit.of(text).isPresent()),
            Map.entry(UNIT_DISPLAY, Set.of("short", "narrow", "long")::contains),
            Map.entry(COMPACT, Set.of("short", "long")::contains));

    private NumberOptions() {}

    /** The operand's options that the function keeps, under its own; a wrong value is reported and ignored. */
    static Map<String, OptionValue> resolved(NumberKind kind, FunctionContext context, NumericOperand operand) {
        Map<String, OptionValue> resolved = new HashMap<>(operand.options());
        resolved.keySet().removeIf(kind::discards);
        context.options().forEach((name, value) -> {
            if (!kind.has(name)) {
                return;
            }
            if (isValid(name, value)) {
                resolved.put(name, value);
            } else {
                context.report(code(name), name);
            }
        });
        order(MINIMUM_FRACTION, MAXIMUM_FRACTION, resolved, context);
        order(MINIMUM_SIGNIFICANT, MAXIMUM_SIGNIFICANT, resolved, context);
        return Collections.unmodifiableMap(resolved);
    }

    // A least above the most gives way; that is the message's mistake unless the operand brought it.
    private static void order(
            String minimum, String maximum, Map<String, OptionValue> options, FunctionContext context) {
        OptionValue least = options.get(minimum);
        OptionValue most = options.get(maximum);
        if (least == null || most == null || Integer.parseInt(least.text()) <= Integer.parseInt(most.text())) {
            return;
        }
        options.remove(minimum);
        if (context.option(minimum).isPresent() && context.option(maximum).isPresent()) {
            context.report(Code.BAD_OPTION, minimum);
        }
    }

    /** A small whole number as the specification writes it: no sign, no leading zero. */
    static boolean isDigitSize(String text) {
        return text.length() <= 2 && isWhole(text) && Integer.parseInt(text) <= MAX_DIGITS;
    }

    /** The same without the limit that only digits need: what may be added or subtracted. */
    static boolean isOffset(String text) {
        return text.length() <= MAX_OFFSET_DIGITS && isWhole(text);
    }

    private static boolean isWhole(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static boolean isValid(String name, OptionValue value) {
        Predicate<String> rule = VALUES.get(name);
        return rule != null && rule.test(value.text());
    }

    // A unit may be right without being one that we have words for.
    private static Code code(String name) {
        return name.equals(UNIT) ? Code.UNSUPPORTED_OPERATION : Code.BAD_OPTION;
    }

    private static boolean isIncrement(String text) {
        return Set.of("1", "2", "5", "10", "20", "25", "50", "100", "200", "250", "500", "1000", "2000", "2500", "5000")
                .contains(text);
    }
}
