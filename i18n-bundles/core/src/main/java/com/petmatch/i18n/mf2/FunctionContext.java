package com.petmatch.i18n.mf2;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a function is called with. Read-only but for {@link #report}; valid during the call, by one thread. */
public final class FunctionContext {

    private final FormattingContext formatting;
    private final @Nullable ResolvedValue operand;
    private final Map<String, OptionValue> options;
    private final Optional<Direction> direction;
    private final List<Mf2Error> errors;

    FunctionContext(
            FormattingContext formatting,
            @Nullable ResolvedValue operand,
            Map<String, OptionValue> options,
            Optional<Direction> direction,
            List<Mf2Error> errors) {
        this.formatting = formatting;
        this.operand = operand;
        this.options = options;
        this.direction = direction;
        this.errors = errors;
    }

    public LanguageTag locale() {
        return formatting.locale();
    }

    /** Numbers, dates and lists as the message's locale prints them. */
    public Formats formats() {
        return formatting.formats();
    }

    /** The direction that the expression itself asks for. */
    public Optional<Direction> direction() {
        return direction;
    }

    public Optional<ResolvedValue> operand() {
        return Optional.ofNullable(operand);
    }

    /** The options by name, without those of the {@code u:} namespace. */
    public Map<String, OptionValue> options() {
        return options;
    }

    public Optional<OptionValue> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /**
     * Tells what is wrong with the operand or an option; {@code subject} names it. Only the codes of message function errors,
     * from {@link Code#BAD_OPERAND} on, are a function's to report.
     */
    public void report(Code code, String subject) {
        if (!code.isOfFunctions()) {
            throw new IllegalArgumentException("Expected a message function error, got " + code);
        }
        errors.add(Mf2Error.of(code, subject));
    }

    /** The same call with other options; what it reports goes to the same place. */
    FunctionContext withOptions(Map<String, OptionValue> others) {
        return new FunctionContext(formatting, operand, others, direction, errors);
    }

    FormattingContext formatting() {
        return formatting;
    }
}
