package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Attribute;
import com.petmatch.i18n.mf2.Tree.Binding;
import com.petmatch.i18n.mf2.Tree.Call;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Literal;
import com.petmatch.i18n.mf2.Tree.Markup;
import com.petmatch.i18n.mf2.Tree.Operand;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.mf2.Tree.Piece;
import com.petmatch.i18n.mf2.Tree.Row;
import com.petmatch.i18n.mf2.Tree.Variable;
import com.petmatch.i18n.mf2.Tree.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a message in one canonical form: one declaration or variant a line, escapes and bars only where they are needed. */
final class Mf2Printer {

    private final StringBuilder out = new StringBuilder();

    private Mf2Printer() {}

    static String print(Tree tree) {
        Mf2Printer printer = new Mf2Printer();
        if (tree.declarations().isEmpty() && tree.selectors().isEmpty()) {
            printer.simple(tree.rows().get(0).pattern());
        } else {
            printer.complex(tree);
        }
        return printer.out.toString();
    }

    static String keys(Row row) {
        return row.keys().stream().map(Mf2Printer::key).collect(Collectors.joining(" "));
    }

    static String literal(String text) {
        return NameCharacters.isUnquoted(text)
                ? text
                : "|" + text.replace("\\", "\\\\").replace("|", "\\|") + "|";
    }

    // Two letters of names are ASCII punctuation in Normalization Form C, which no name may hold as it is.
    private static String name(String normalized) {
        return normalized.replace(';', '\u037E').replace('`', '\u1FEF');
    }

    private static String key(Tree.Key key) {
        String text = key.text();
        return text == null ? "*" : literal(text);
    }

    // A full stop at the beginning would be taken for a keyword's, even behind white space.
    private void simple(List<Piece> pattern) {
        boolean keyword = !pattern.isEmpty() && pattern.get(0) instanceof Words words && startsKeyword(words.text());
        out.append(keyword ? "{{" : "");
        pattern(pattern);
        out.append(keyword ? "}}" : "");
    }

    private static boolean startsKeyword(String text) {
        Scanner scanner = new Scanner(text);
        scanner.skip();
        return scanner.peek() == '.';
    }

    private void complex(Tree tree) {
        for (Binding binding : tree.declarations()) {
            out.append(binding.input() ? ".input " : ".local $" + name(binding.name()) + " = ");
            expression(binding.value());
            out.append('\n');
        }
        if (tree.selectors().isEmpty()) {
            quoted(tree.rows().get(0).pattern());
            return;
        }
        out.append(".match");
        tree.selectors().forEach(selector -> out.append(" $").append(name(selector)));
        for (Row row : tree.rows()) {
            out.append('\n').append(keys(row)).append(' ');
            quoted(row.pattern());
        }
    }

    private void quoted(List<Piece> pattern) {
        out.append("{{");
        pattern(pattern);
        out.append("}}");
    }

    private void pattern(List<Piece> pattern) {
        for (Piece piece : pattern) {
            if (piece instanceof Words words) {
                text(words.text());
            } else if (piece instanceof Expression expression) {
                expression(expression);
            } else {
                markup((Markup) piece);
            }
        }
    }

    private void text(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' || c == '{' || c == '}') {
                out.append('\\');
            }
            out.append(c);
        }
    }

    private void expression(Expression expression) {
        Operand operand = expression.operand();
        Call call = expression.call();
        out.append('{');
        if (operand != null) {
            operand(operand);
        }
        if (call != null) {
            out.append(operand == null ? ":" : " :").append(name(call.name()));
            call.options().forEach(this::option);
        }
        expression.attributes().forEach(this::attribute);
        out.append('}');
    }

    private void markup(Markup markup) {
        out.append(markup.kind() == MarkupKind.CLOSE ? "{/" : "{#").append(name(markup.name()));
        markup.options().forEach(this::option);
        markup.attributes().forEach(this::attribute);
        out.append(markup.kind() == MarkupKind.STANDALONE ? " /}" : "}");
    }

    private void operand(Operand operand) {
        if (operand instanceof Variable variable) {
            out.append('$').append(name(variable.name()));
        } else {
            out.append(literal(((Literal) operand).text()));
        }
    }

    private void option(Option option) {
        out.append(' ').append(name(option.name())).append('=');
        operand(option.value());
    }

    private void attribute(Attribute attribute) {
        out.append(" @").append(name(attribute.name()));
        Literal value = attribute.value();
        if (value != null) {
            out.append('=').append(literal(value.text()));
        }
    }
}
