package com.petmatch.i18n.mf2;

import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that a function is called with.
 *
 * @param money the amount that the number was taken from
 * @param options of the function that made the number
 */
record NumericOperand(BigDecimal value, @Nullable Money money, Map<String, OptionValue> options) {

    private static final int MAX_WHOLE_DIGITS = 40;
    private static final int MAX_SCALE = 1_000;
    // Longer exponents are beyond any number that could be printed, and beyond what BigDecimal reads.
    private static final int MAX_LITERAL = 1_100;

    /** The operand as a number; nothing when it is none, or none that could be printed. */
    static Optional<NumericOperand> of(FunctionContext context) {
        ResolvedValue operand = context.operand().orElse(null);
        if (operand == null || operand.value() == null) {
            return Optional.empty();
        }
        Object value = operand.value();
        Money money = value instanceof Money amount ? amount : null;
        Optional<BigDecimal> number = money != null
                ? Optional.of(
                        BigDecimal.valueOf(money.minorUnits(), money.currency().exponent()))
                : exact(value);
        return number.filter(NumericOperand::isPrintable)
                .map(exact -> new NumericOperand(exact, money, operand.options()));
    }

    /** The exact value of a number or number literal. */
    static Optional<BigDecimal> exact(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return Optional.of(decimal);
        }
        if (value instanceof BigInteger integer) {
            return Optional.of(new BigDecimal(integer));
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
        }
        if (value instanceof Number number) {
            return Optional.of(BigDecimal.valueOf(number.longValue()));
        }
        return value instanceof CharSequence text ? parsed(text) : Optional.empty();
    }

    private static Optional<BigDecimal> parsed(CharSequence text) {
        if (text.length() > MAX_LITERAL || !NumberLiteral.matches(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.toString()));
        } catch (NumberFormatException e) {
            // The exponent is out of bounds.
            return Optional.empty();
        }
    }

    private static boolean isPrintable(BigDecimal value) {
        return value.scale() <= MAX_SCALE && (long) value.precision() - value.scale() <= MAX_WHOLE_DIGITS;
    }
}
