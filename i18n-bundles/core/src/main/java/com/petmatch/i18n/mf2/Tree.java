package com.petmatch.i18n.mf2;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as the specification's data model has it: whatever the syntax can say. What MessageFormat 1 can say too is a
 * {@link com.petmatch.i18n.model.MessageModel}. Immutable.
 *
 * @param selectors names of variables; none for a message without choice
 * @param rows one for a message without choice, else one a variant
 */
record Tree(List<Binding> declarations, List<String> selectors, List<Row> rows) {

    Tree {
        declarations = List.copyOf(declarations);
        selectors = List.copyOf(selectors);
        rows = List.copyOf(rows);
    }

    static Tree of(List<Binding> declarations, List<Piece> pattern) {
        return new Tree(declarations, List.of(), List.of(new Row(List.of(), pattern)));
    }

    /** One piece of a pattern. */
    sealed interface Piece permits Words, Expression, Markup {}

    /** What an expression works on, or the value of an option. */
    sealed interface Operand permits Literal, Variable {}

    /** Text that is printed as it is. */
    record Words(String text) implements Piece {}

    record Literal(String text) implements Operand {}

    record Variable(String name) implements Operand {}

    /** A name and its value in a function or in markup. */
    record Option(String name, Operand value) {}

    /** A note to tools; null is the value of one that has none. */
    record Attribute(String name, @Nullable Literal value) {}

    /** A function with its options. */
    record Call(String name, List<Option> options) {

        Call {
            options = List.copyOf(options);
        }
    }

    /** A placeholder or the value of a declaration: at least one of operand and call is there. */
    record Expression(@Nullable Operand operand, @Nullable Call call, List<Attribute> attributes) implements Piece {

        Expression {
            attributes = List.copyOf(attributes);
        }

        static Expression of(Operand operand) {
            return new Expression(operand, null, List.of());
        }

        static Expression of(Operand operand, String function, List<Option> options) {
            return new Expression(operand, new Call(function, options), List.of());
        }

        /** How the expression stands in a text when it has no value. */
        String source() {
            if (operand instanceof Variable variable) {
                return "$" + variable.name();
            }
            if (operand instanceof Literal literal) {
                return "|" + literal.text().replace("\\", "\\\\").replace("|", "\\|") + "|";
            }
            return call == null ? "\uFFFD" : ":" + call.name();
        }
    }

    /** A tag. */
    record Markup(MarkupKind kind, String name, List<Option> options, List<Attribute> attributes) implements Piece {

        Markup {
            options = List.copyOf(options);
            attributes = List.copyOf(attributes);
        }
    }

    /** A declaration: of an argument ({@code .input}) or of a value of the message's own ({@code .local}). */
    record Binding(boolean input, String name, Expression value) {}

    /** A variant. */
    record Row(List<Key> keys, List<Piece> pattern) {

        Row {
            keys = List.copyOf(keys);
            pattern = List.copyOf(pattern);
        }
    }

    /** A key: a literal in normalization form C, or null for the one that matches all. */
    record Key(@Nullable String text) {

        static final Key ANY = new Key(null);

        boolean isAny() {
            return text == null;
        }
    }
}
