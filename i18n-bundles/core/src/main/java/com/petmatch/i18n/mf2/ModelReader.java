package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Binding;
import com.petmatch.i18n.mf2.Tree.Call;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Literal;
import com.petmatch.i18n.mf2.Tree.Markup;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.mf2.Tree.Piece;
import com.petmatch.i18n.mf2.Tree.Row;
import com.petmatch.i18n.mf2.Tree.Variable;
import com.petmatch.i18n.mf2.Tree.Words;
import com.petmatch.i18n.model.Declaration;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a message of the bundles back from what {@link ModelWriter} made of it. What the reader takes for one is written again:
 * only when that gives the very same tree is it the same message.
 */
final class ModelReader {

    private static final String SUBTRACT = "subtract";

    private final Tree tree;
    private final Map<String, Binding> bindings = new HashMap<>();
    private final List<Placeholder> columns = new ArrayList<>();

    ModelReader(Tree tree) {
        this.tree = tree;
        tree.declarations().forEach(binding -> bindings.put(binding.name(), binding));
    }

    Optional<MessageModel> read() {
        for (int at = 0; at < tree.selectors().size(); at++) {
            Optional<Placeholder> column = column(at);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(column.get());
            at += column.get().offset() == 0 ? 0 : 1;
        }
        List<Variant> variants = new ArrayList<>();
        for (Row row : tree.rows()) {
            Optional<Variant> variant = variant(row);
            if (variant.isEmpty()) {
                return Optional.empty();
            }
            variants.add(variant.get());
        }
        return Optional.of(model(variants))
                .filter(model -> new ModelWriter(model).write().equals(tree));
    }

    private MessageModel model(List<Variant> variants) {
        List<Declaration> declarations = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Placeholder column : columns) {
            int count = counts.merge(column.argument(), 1, Integer::sum);
            String name = column.argument() + (count == 1 ? "" : "-" + count);
            names.add(name);
            declarations.add(new Declaration(name, column));
        }
        return new MessageModel(declarations, names, variants);
    }

    // Two selectors are one column when the second is the first less something.
    private Optional<Placeholder> column(int at) {
        Optional<String> argument = argument(tree.selectors().get(at), "string");
        if (argument.isPresent()) {
            return argument.map(name -> new Placeholder(name, Placeholder.SELECT, Map.of()));
        }
        Optional<String> number = argument(tree.selectors().get(at), "number");
        String next = at + 1 < tree.selectors().size() ? tree.selectors().get(at + 1) : "";
        boolean rank =
                argument(next, "number").isPresent() && offset(operand(next)).isPresent();
        Optional<String> less = offset(rank ? operand(next) : next);
        boolean ordinal = rank || (less.isEmpty() && hasOption(tree.selectors().get(at), NumberOptions.SELECT));
        return number.map(name -> new Placeholder(
                name,
                ordinal ? Placeholder.ORDINAL : Placeholder.PLURAL,
                less.map(amount -> Map.of(Placeholder.OFFSET, amount)).orElse(Map.of())));
    }

    private Optional<Variant> variant(Row row) {
        List<String> keys = new ArrayList<>();
        int at = 0;
        for (Placeholder column : columns) {
            Tree.Key first = row.keys().get(at++);
            Tree.Key second = column.offset() == 0 ? Tree.Key.ANY : row.keys().get(at++);
            String text = first.isAny() ? second.text() : first.text();
            keys.add(text == null ? Variant.ANY : text);
        }
        List<Part> parts = new ArrayList<>();
        for (Piece piece : row.pattern()) {
            Optional<Part> part = part(piece);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(new Variant(keys, new Pattern(parts)));
    }

    private Optional<Part> part(Piece piece) {
        if (piece instanceof Words words) {
            return Optional.of(new TextRun(words.text()));
        }
        if (piece instanceof Markup markup) {
            return Optional.of(new MarkupTag(
                    markup.name(), MarkupTag.Kind.valueOf(markup.kind().name())));
        }
        return placeholder((Expression) piece).map(Part.class::cast);
    }

    private Optional<Placeholder> placeholder(Expression expression) {
        String name =
                expression.call() == null && expression.operand() instanceof Variable variable ? variable.name() : "";
        Optional<String> less = offset(name);
        if (less.isPresent()) {
            return argument(operand(name), "number")
                    .map(argument ->
                            new Placeholder(argument, Placeholder.NUMBER, Map.of(Placeholder.OFFSET, less.get())));
        }
        return bindings.containsKey(name)
                ? argument(name, "number").map(argument -> new Placeholder(argument, Placeholder.NUMBER, Map.of()))
                : StyleOptions.placeholder(expression);
    }

    /** The argument that a variable stands for by way of a function. */
    private Optional<String> argument(String name, String function) {
        return call(name).filter(call -> call.name().equals(function)).map(call -> Names.argument(operand(name)));
    }

    private Optional<String> offset(String name) {
        return call(name)
                .filter(call -> call.name().equals("offset"))
                .flatMap(call -> call.options().stream()
                        .filter(option -> option.name().equals(SUBTRACT))
                        .map(Option::value)
                        .filter(value -> value instanceof Literal literal && NumberOptions.isOffset(literal.text()))
                        .map(value -> ((Literal) value).text())
                        .findFirst());
    }

    private boolean hasOption(String name, String option) {
        return call(name).stream()
                .flatMap(call -> call.options().stream())
                .anyMatch(known -> known.name().equals(option));
    }

    private Optional<Call> call(String name) {
        Binding binding = bindings.get(name);
        return binding == null
                ? Optional.empty()
                : Optional.ofNullable(binding.value().call());
    }

    private String operand(String name) {
        Binding binding = bindings.get(name);
        return binding != null && binding.value().operand() instanceof Variable variable ? variable.name() : "";
    }
}
