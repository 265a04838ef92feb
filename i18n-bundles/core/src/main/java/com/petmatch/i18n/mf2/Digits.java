package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.ExactNumbers;
import com.petmatch.kernel.money.CurrencyCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/**
 * How many digits a number shows and how the rest is rounded: by fraction digits, by significant digits, or by whichever of both
 * shows more or fewer, after ECMA-402, which the specification's options come from.
 */
final class Digits {

    private static final int USUAL_FRACTION = 3;
    private static final Map<String, RoundingMode> MODES = Map.of(
            "ceil", RoundingMode.CEILING,
            "floor", RoundingMode.FLOOR,
            "expand", RoundingMode.UP,
            "trunc", RoundingMode.DOWN,
            "halfExpand", RoundingMode.HALF_UP,
            "halfTrunc", RoundingMode.HALF_DOWN,
            "halfEven", RoundingMode.HALF_EVEN);
    private static final String HALF_CEIL = "halfCeil";
    private static final String HALF_FLOOR = "halfFloor";

    private final NumberKind kind;
    private final Map<String, OptionValue> options;

    Digits(NumberKind kind, Map<String, OptionValue> options) {
        this.kind = kind;
        this.options = options;
    }

    static boolean isRoundingMode(String name) {
        return MODES.containsKey(name) || name.equals(HALF_CEIL) || name.equals(HALF_FLOOR);
    }

    /** The number as shown: its scale is the number of fraction digits. */
    BigDecimal rounded(BigDecimal value) {
        RoundingMode mode = mode(value);
        BigDecimal rounded = bySignificant(value) ? significant(value, mode) : fraction(value, mode);
        return isSet(NumberOptions.TRAILING_ZERO, "stripIfInteger") && isWhole(rounded)
                ? rounded.setScale(0, RoundingMode.UNNECESSARY)
                : rounded;
    }

    private boolean bySignificant(BigDecimal value) {
        boolean significant = has(NumberOptions.MINIMUM_SIGNIFICANT) || has(NumberOptions.MAXIMUM_SIGNIFICANT);
        if (isSet(NumberOptions.PRIORITY, "morePrecision")) {
            return significantPower(value) <= -maximumFraction();
        }
        if (isSet(NumberOptions.PRIORITY, "lessPrecision")) {
            return significantPower(value) > -maximumFraction();
        }
        return significant;
    }

    // The power of ten of the last significant digit.
    private int significantPower(BigDecimal value) {
        int first = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
        return first - maximumSignificant() + 1;
    }

    private BigDecimal significant(BigDecimal value, RoundingMode mode) {
        BigDecimal rounded = value.round(new MathContext(maximumSignificant(), mode));
        int least = number(NumberOptions.MINIMUM_SIGNIFICANT, 1);
        if (rounded.signum() == 0) {
            return BigDecimal.ZERO.setScale(least - 1, RoundingMode.UNNECESSARY);
        }
        int shown = least - (rounded.precision() - rounded.scale());
        return withScale(rounded.stripTrailingZeros(), Math.max(shown, 0));
    }

    private BigDecimal fraction(BigDecimal value, RoundingMode mode) {
        int most = maximumFraction();
        int increment = number(NumberOptions.INCREMENT, 1);
        if (increment > 1) {
            BigDecimal step = BigDecimal.valueOf(increment, most);
            return value.divide(step, 0, mode).multiply(step).setScale(most, RoundingMode.UNNECESSARY);
        }
        BigDecimal rounded = value.scale() > most ? value.setScale(most, mode) : value;
        BigDecimal plain = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return withScale(plain, minimumFraction());
    }

    private static BigDecimal withScale(BigDecimal stripped, int least) {
        return stripped.scale() < least ? stripped.setScale(least, RoundingMode.UNNECESSARY) : stripped;
    }

    private int minimumFraction() {
        if (kind == NumberKind.CURRENCY) {
            return maximumFraction();
        }
        return kind == NumberKind.INTEGER ? 0 : number(NumberOptions.MINIMUM_FRACTION, 0);
    }

    private int maximumFraction() {
        if (kind == NumberKind.INTEGER) {
            return 0;
        }
        if (kind == NumberKind.CURRENCY) {
            return isSet(NumberOptions.FRACTION, "auto")
                    ? currencyFraction()
                    : number(NumberOptions.FRACTION, currencyFraction());
        }
        int usual = kind == NumberKind.PERCENT || number(NumberOptions.INCREMENT, 1) > 1 ? 0 : USUAL_FRACTION;
        return number(NumberOptions.MAXIMUM_FRACTION, Math.max(usual, number(NumberOptions.MINIMUM_FRACTION, 0)));
    }

    private int currencyFraction() {
        OptionValue currency = options.get(NumberOptions.CURRENCY);
        return currency == null
                ? 0
                : ExactNumbers.fractionDigits(CurrencyCode.of(currency.text().toUpperCase(Locale.ROOT)));
    }

    private int maximumSignificant() {
        return number(NumberOptions.MAXIMUM_SIGNIFICANT, NumberOptions.MAX_DIGITS);
    }

    private RoundingMode mode(BigDecimal value) {
        OptionValue option = options.get(NumberOptions.ROUNDING);
        String name = option == null ? "halfExpand" : option.text();
        boolean up = (name.equals(HALF_CEIL) && value.signum() >= 0) || (name.equals(HALF_FLOOR) && value.signum() < 0);
        return MODES.getOrDefault(name, up ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    private boolean has(String option) {
        return options.containsKey(option);
    }

    private boolean isSet(String option, String word) {
        OptionValue value = options.get(option);
        return value != null && value.text().equals(word);
    }

    private int number(String option, int usual) {
        OptionValue value = options.get(option);
        return value == null ? usual : Integer.parseInt(value.text());
    }
}
