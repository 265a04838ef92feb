package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** {@code :number}, {@code :integer}, {@code :percent}, {@code :currency} and {@code :unit}. */
record NumberFunction(NumberKind kind) implements MessageFunction {

    private static final String USAGE = "usage";

    @Override
    public Optional<ResolvedValue> resolve(FunctionContext context) {
        Optional<NumericOperand> number = NumericOperand.of(context);
        // An amount of money is no bare number: what would become of its currency?
        boolean fits = number.isPresent() && (number.get().money() == null || kind == NumberKind.CURRENCY);
        if (!fits) {
            return refused(context);
        }
        NumericOperand operand = number.get();
        Map<String, OptionValue> options = new HashMap<>(NumberOptions.resolved(kind, context, operand));
        NumberSelect select = NumberSelect.of(kind, context, operand);
        options.remove(NumberOptions.SELECT);
        select.option().ifPresent(mode -> options.put(NumberOptions.SELECT, mode));
        if (!isNamed(context, operand, options)) {
            return refused(context);
        }
        if (kind == NumberKind.UNIT && context.option(USAGE).isPresent()) {
            context.report(Code.UNSUPPORTED_OPERATION, USAGE);
        }
        return Optional.of(new NumberValue(
                kind, value(operand), operand.money(), Map.copyOf(options), select, context.formatting()));
    }

    private BigDecimal value(NumericOperand operand) {
        return kind == NumberKind.INTEGER ? operand.value().setScale(0, RoundingMode.HALF_UP) : operand.value();
    }

    // Money brings its currency, which no option may change; a bare number needs one, as it needs a unit.
    private boolean isNamed(FunctionContext context, NumericOperand operand, Map<String, OptionValue> options) {
        if (kind == NumberKind.UNIT) {
            return options.containsKey(NumberOptions.UNIT);
        }
        if (kind == NumberKind.CURRENCY && operand.money() != null) {
            if (context.option(NumberOptions.CURRENCY).isPresent()) {
                context.report(Code.BAD_OPTION, NumberOptions.CURRENCY);
            }
            options.put(
                    NumberOptions.CURRENCY,
                    new OptionValue(operand.money().currency().value(), false));
            return true;
        }
        return kind != NumberKind.CURRENCY || options.containsKey(NumberOptions.CURRENCY);
    }

    private Optional<ResolvedValue> refused(FunctionContext context) {
        context.report(Code.BAD_OPERAND, ":" + kind.id());
        return Optional.empty();
    }
}
