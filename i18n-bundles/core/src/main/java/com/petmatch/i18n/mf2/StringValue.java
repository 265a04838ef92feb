package com.petmatch.i18n.mf2;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.Optional;

/** The value of {@code :string}: words, selected by in normalization form C and printed as they are. */
record StringValue(String value, Optional<Direction> direction) implements ResolvedValue {

    /** The function: anything that has a text is words. */
    static Optional<ResolvedValue> resolve(FunctionContext context) {
        Optional<ResolvedValue> operand = context.operand();
        if (operand.isEmpty()) {
            context.report(Code.BAD_OPERAND, ":string");
            return Optional.empty();
        }
        String words = new OptionValue(operand.get().value(), false).text();
        return Optional.of(new StringValue(words, direction(context, operand.get())));
    }

    // A number as words is not the text that its own direction was told of.
    private static Optional<Direction> direction(FunctionContext context, ResolvedValue operand) {
        return context.direction().or(() -> operand instanceof StringValue ? operand.direction() : Optional.empty());
    }

    @Override
    public String type() {
        return "string";
    }

    @Override
    public Optional<String> text() {
        return Optional.of(value);
    }

    @Override
    public boolean isSelectable() {
        return true;
    }

    @Override
    public KeyMatch match(String key) {
        return key.equals(Scanner.normalized(value)) ? KeyMatch.MATCHES : KeyMatch.DIFFERS;
    }
}
