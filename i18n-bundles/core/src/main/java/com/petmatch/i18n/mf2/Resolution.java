package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Mf2Error.Code;
import com.petmatch.i18n.mf2.Tree.Binding;
import com.petmatch.i18n.mf2.Tree.Call;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Literal;
import com.petmatch.i18n.mf2.Tree.Operand;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.mf2.Tree.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the values of expressions during one formatting: each declaration is resolved when first needed, and only once. */
final class Resolution {

    private final FormattingContext context;
    private final Map<String, ? extends @Nullable Object> arguments;
    private final List<Mf2Error> errors;
    private final Map<String, Binding> bindings = new HashMap<>();
    private final Map<String, Resolved> known = new HashMap<>();

    Resolution(
            Tree tree,
            FormattingContext context,
            Map<String, ? extends @Nullable Object> arguments,
            List<Mf2Error> errors) {
        this.context = context;
        this.arguments = arguments;
        this.errors = errors;
        tree.declarations().forEach(binding -> bindings.put(binding.name(), binding));
    }

    Resolved variable(String name) {
        Resolved resolved = known.get(name);
        if (resolved == null) {
            Binding binding = bindings.get(name);
            resolved = binding == null
                    ? argument(name)
                    : expression(binding.value(), binding.input() ? argument(name) : null);
            known.put(name, resolved);
        }
        return resolved;
    }

    Resolved expression(Expression expression) {
        return expression(expression, null);
    }

    /** The values of options; one without a value is left out and reported. */
    Map<String, OptionValue> options(List<Option> options) {
        Map<String, OptionValue> values = new HashMap<>();
        for (Option option : options) {
            if (option.value() instanceof Literal literal) {
                values.put(option.name(), new OptionValue(literal.text(), true));
                continue;
            }
            ResolvedValue value = variable(((Variable) option.value()).name()).value();
            if (value == null) {
                errors.add(Mf2Error.of(Code.BAD_OPTION, option.name()));
            } else {
                values.put(option.name(), new OptionValue(value.value(), false));
            }
        }
        return values;
    }

    // An .input declaration's operand is the argument, not the variable that it declares.
    private Resolved expression(Expression expression, @Nullable Resolved argument) {
        Operand operand = expression.operand();
        Resolved value = operand == null ? null : argument != null ? argument : operand(operand);
        Call call = expression.call();
        if (call != null) {
            return call(expression, call, value);
        }
        return value == null ? Resolved.FALLBACK : value;
    }

    private Resolved operand(Operand operand) {
        return operand instanceof Variable variable
                ? variable(variable.name())
                : Resolved.of(new PlainValue(((Literal) operand).text(), context));
    }

    private Resolved argument(String name) {
        Optional<String> key = key(name);
        if (key.isEmpty()) {
            errors.add(Mf2Error.of(Code.UNRESOLVED_VARIABLE, "$" + name));
            return Resolved.FALLBACK;
        }
        Object value = arguments.get(key.get());
        return Resolved.of(value instanceof ResolvedValue resolved ? resolved : new PlainValue(value, context));
    }

    // Names are the same when their normalized forms are; nearly all are normalized already.
    private Optional<String> key(String name) {
        if (arguments.containsKey(name)) {
            return Optional.of(name);
        }
        for (String candidate : arguments.keySet()) {
            if (Scanner.normalized(candidate).equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Resolved call(Expression expression, Call call, @Nullable Resolved operand) {
        Optional<MessageFunction> function = context.functions().find(call.name());
        if (function.isEmpty()) {
            errors.add(Mf2Error.of(Code.UNKNOWN_FUNCTION, ":" + call.name()));
            return Resolved.FALLBACK;
        }
        if (operand != null && operand.isFallback()) {
            errors.add(Mf2Error.of(Code.BAD_OPERAND, expression.source()));
            return Resolved.FALLBACK;
        }
        Map<String, OptionValue> options = options(call.options());
        UnicodeOptions unicode = UnicodeOptions.take(options, false, errors);
        ResolvedValue operandValue = operand == null ? null : operand.value();
        FunctionContext asked =
                new FunctionContext(context, operandValue, Map.copyOf(options), unicode.direction(), errors);
        return result(function.get(), asked, unicode, expression);
    }

    private Resolved result(
            MessageFunction function, FunctionContext asked, UnicodeOptions unicode, Expression expression) {
        int before = errors.size();
        Optional<ResolvedValue> value = Guard.of(() -> function.resolve(asked), Optional.empty());
        if (value.isEmpty()) {
            if (errors.size() == before) {
                errors.add(Mf2Error.of(Code.UNSUPPORTED_OPERATION, expression.source()));
            }
            return Resolved.FALLBACK;
        }
        return new Resolved(
                value.get(),
                unicode.isolated() ? unicode.direction() : value.get().direction(),
                unicode.isolated(),
                unicode.id());
    }
}
