package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** {@code :offset}: a number with a small whole one added or subtracted, otherwise printed and selected by as before. */
final class OffsetFunction implements MessageFunction {

    private static final String ADD = "add";
    private static final String SUBTRACT = "subtract";

    @Override
    public Optional<ResolvedValue> resolve(FunctionContext context) {
        Optional<NumericOperand> operand = NumericOperand.of(context).filter(number -> number.money() == null);
        if (operand.isEmpty()) {
            context.report(Code.BAD_OPERAND, ":offset");
            return Optional.empty();
        }
        Optional<BigDecimal> difference = difference(context);
        if (difference.isEmpty()) {
            context.report(Code.BAD_OPTION, ADD);
            return Optional.empty();
        }
        NumberSelect select = NumberSelect.of(NumberKind.NUMBER, withoutOptions(context), operand.get());
        Map<String, OptionValue> options =
                NumberOptions.resolved(NumberKind.NUMBER, withoutOptions(context), operand.get());
        return Optional.of(new NumberValue(
                NumberKind.NUMBER,
                operand.get().value().add(difference.get()),
                null,
                options,
                select,
                context.formatting()));
    }

    // Exactly one of the two, and that a small whole number.
    private static Optional<BigDecimal> difference(FunctionContext context) {
        Optional<OptionValue> add = context.option(ADD);
        Optional<OptionValue> subtract = context.option(SUBTRACT);
        if (add.isPresent() == subtract.isPresent()) {
            return Optional.empty();
        }
        return add.or(() -> subtract)
                .map(OptionValue::text)
                .filter(NumberOptions::isOffset)
                .map(BigDecimal::new)
                .map(amount -> add.isPresent() ? amount : amount.negate());
    }

    private static FunctionContext withoutOptions(FunctionContext context) {
        return context.withOptions(Map.of());
    }
}
