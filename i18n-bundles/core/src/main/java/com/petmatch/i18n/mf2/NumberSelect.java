package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.Optional;

/** How messages select by a number: exactly, by plural or ordinal forms, or not at all. */
enum NumberSelect {
    EXACT,
    PLURAL,
    ORDINAL,
    NONE;

    /**
     * The mode that a function's {@code select} asks for. Only a literal may: which keys a message needs hangs on it, so that
     * a variable, or an operand that was to be selected by, takes the number out of selection.
     */
    static NumberSelect of(NumberKind kind, FunctionContext context, NumericOperand operand) {
        if (!kind.isSelectable()) {
            return NONE;
        }
        Optional<OptionValue> own =
                kind.has(NumberOptions.SELECT) ? context.option(NumberOptions.SELECT) : Optional.empty();
        boolean inherited = own.isEmpty()
                && operand.options().containsKey(NumberOptions.SELECT)
                && !kind.discards(NumberOptions.SELECT);
        boolean variable = own.filter(option -> !option.literal()).isPresent();
        if (inherited || variable) {
            context.report(Code.BAD_OPTION, NumberOptions.SELECT);
            return NONE;
        }
        return own.map(OptionValue::text).map(NumberSelect::named).orElse(PLURAL);
    }

    /** The option that hands the mode on, if the message set it. */
    Optional<OptionValue> option() {
        return this == EXACT || this == ORDINAL
                ? Optional.of(new OptionValue(this == EXACT ? "exact" : "ordinal", true))
                : Optional.empty();
    }

    private static NumberSelect named(String name) {
        return name.equals("exact") ? EXACT : name.equals("ordinal") ? ORDINAL : PLURAL;
    }
}
