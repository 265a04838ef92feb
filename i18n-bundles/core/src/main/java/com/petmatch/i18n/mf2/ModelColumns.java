package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Binding;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.mf2.Tree.Variable;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The selector columns of a bundles' message as declarations and selectors. A plural with an offset becomes two selectors:
 * exact numbers look at the argument, forms at the argument less the offset.
 *
 * <p>Names with a hyphen are free, because no argument of the bundles has one.
 */
final class ModelColumns {

    private static final Option ORDINAL = StyleOptions.option(NumberOptions.SELECT, "ordinal");

    private final Map<String, Binding> bindings = new LinkedHashMap<>();
    private final List<String> selectors = new ArrayList<>();
    private final List<Boolean> split = new ArrayList<>();
    private final Set<String> shown;

    /** {@code shown} names the arguments that patterns print other than as the number that is selected by. */
    ModelColumns(MessageModel model, Set<String> shown) {
        this.shown = shown;
        for (int column = 0; column < model.selectors().size(); column++) {
            add(model.declaration(column).value(), model);
        }
    }

    List<Binding> bindings() {
        return List.copyOf(bindings.values());
    }

    List<String> selectors() {
        return selectors;
    }

    /** The keys of a row. */
    List<Tree.Key> keys(Variant variant) {
        List<Tree.Key> keys = new ArrayList<>();
        for (int column = 0; column < split.size(); column++) {
            String key = variant.keys().get(column);
            Tree.Key written = key.equals(Variant.ANY) ? Tree.Key.ANY : new Tree.Key(Scanner.normalized(key));
            if (!split.get(column)) {
                keys.add(written);
            } else {
                boolean exact = NumberLiteral.matches(key);
                keys.add(exact ? written : Tree.Key.ANY);
                keys.add(exact ? Tree.Key.ANY : written);
            }
        }
        return keys;
    }

    /** Whether the bare variable of an argument stands for it as a number. */
    boolean isNumber(String argument) {
        Binding binding = bindings.get(Names.variable(argument));
        return binding != null && binding.input() && !isSelect(binding);
    }

    /** The variable of an argument less an offset, declared if need be. */
    Variable less(String argument, long offset) {
        String name = Names.variable(argument) + "-less-" + offset;
        bindings.computeIfAbsent(name, key -> new Binding(false, key, lessened(base(argument), offset)));
        return new Variable(name);
    }

    private void add(Placeholder selector, MessageModel model) {
        String argument = selector.argument();
        boolean ordinal = selector.function().equals(Placeholder.ORDINAL);
        if (selector.function().equals(Placeholder.SELECT)) {
            addSelector(declared(argument, "string", List.of(), model), false);
        } else if (selector.offset() == 0) {
            addSelector(declared(argument, "number", options(ordinal), model), false);
        } else {
            selectors.add(base(argument).name());
            String less = less(argument, selector.offset()).name();
            addSelector(ordinal ? rank(less) : less, true);
        }
    }

    private void addSelector(String name, boolean isSplit) {
        selectors.add(name);
        split.add(isSplit);
    }

    private String rank(String less) {
        String name = less + "-rank";
        bindings.computeIfAbsent(
                name, key -> new Binding(false, key, Expression.of(new Variable(less), "number", List.of(ORDINAL))));
        return name;
    }

    // The argument itself, when nothing else is printed of it; else a value of its own beside it.
    private String declared(String argument, String function, List<Option> options, MessageModel model) {
        Variable variable = new Variable(Names.variable(argument));
        Expression value = Expression.of(variable, function, options);
        if (columns(argument, model) == 1 && !shown.contains(argument)) {
            bindings.put(variable.name(), new Binding(true, variable.name(), value));
            return variable.name();
        }
        String name = variable.name() + "-form" + (selectors.isEmpty() ? "" : "-" + (selectors.size() + 1));
        bindings.put(name, new Binding(false, name, value));
        return name;
    }

    private static long columns(String argument, MessageModel model) {
        long count = 0;
        for (int column = 0; column < model.selectors().size(); column++) {
            count += model.declaration(column).value().argument().equals(argument) ? 1 : 0;
        }
        return count;
    }

    private Variable base(String argument) {
        String name = Names.variable(argument) + "-number";
        Expression value = Expression.of(new Variable(Names.variable(argument)), "number", options(false));
        bindings.computeIfAbsent(name, key -> new Binding(false, key, value));
        return new Variable(name);
    }

    private static Expression lessened(Variable base, long offset) {
        return Expression.of(base, "offset", List.of(StyleOptions.option("subtract", Long.toString(offset))));
    }

    private static List<Option> options(boolean ordinal) {
        return ordinal ? List.of(ORDINAL, StyleOptions.HALF_EVEN) : List.of(StyleOptions.HALF_EVEN);
    }

    private static boolean isSelect(Binding binding) {
        return binding.value().call() != null && binding.value().call().name().equals("string");
    }
}
