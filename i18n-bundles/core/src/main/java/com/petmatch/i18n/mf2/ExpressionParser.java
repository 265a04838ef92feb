package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Attribute;
import com.petmatch.i18n.mf2.Tree.Call;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Literal;
import com.petmatch.i18n.mf2.Tree.Markup;
import com.petmatch.i18n.mf2.Tree.Operand;
import com.petmatch.i18n.mf2.Tree.Option;
import com.petmatch.i18n.mf2.Tree.Piece;
import com.petmatch.i18n.mf2.Tree.Variable;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands between single braces. */
final class ExpressionParser {

    private final Scanner scanner;

    ExpressionParser(Scanner scanner) {
        this.scanner = scanner;
    }

    Piece placeholder() {
        scanner.expect("{");
        scanner.skip();
        boolean tag = scanner.peek() == '#' || scanner.peek() == '/';
        return tag ? markup() : expressionBody();
    }

    Expression expression() {
        scanner.expect("{");
        scanner.skip();
        return expressionBody();
    }

    Variable variable() {
        scanner.expect("$");
        return new Variable(scanner.name());
    }

    private Expression expressionBody() {
        Operand operand = scanner.peek() == ':' ? null : operand();
        boolean space = operand == null || scanner.skip();
        Call call = null;
        if (scanner.peek() == ':') {
            call = call(space);
            space = scanner.skip();
        }
        List<Attribute> attributes = attributes(space);
        scanner.expect("}");
        return new Expression(operand, call, attributes);
    }

    private Operand operand() {
        if (scanner.peek() == '$') {
            return variable();
        }
        if (!scanner.startsLiteral()) {
            throw scanner.failure("a literal, $variable, :function, #tag or /tag");
        }
        return new Literal(scanner.literal());
    }

    private Call call(boolean space) {
        requireBefore(space);
        scanner.expect(":");
        String name = scanner.identifier();
        return new Call(name, options());
    }

    private Markup markup() {
        boolean closing = scanner.take("/");
        if (!closing) {
            scanner.expect("#");
        }
        String name = scanner.identifier();
        List<Option> options = options();
        List<Attribute> attributes = attributes(scanner.skip());
        boolean alone = !closing && scanner.take("/");
        scanner.expect("}");
        MarkupKind kind = closing ? MarkupKind.CLOSE : alone ? MarkupKind.STANDALONE : MarkupKind.OPEN;
        return new Markup(kind, name, options, attributes);
    }

    // White space before what is no option belongs to whatever follows.
    private List<Option> options() {
        List<Option> options = new ArrayList<>();
        int before = scanner.at();
        boolean space = scanner.skip();
        while (scanner.startsName()) {
            requireBefore(space);
            String name = scanner.identifier();
            scanner.skip();
            scanner.expect("=");
            scanner.skip();
            options.add(new Option(name, value()));
            before = scanner.at();
            space = scanner.skip();
        }
        scanner.moveTo(before);
        return options;
    }

    private Operand value() {
        return scanner.peek() == '$' ? variable() : new Literal(scanner.literal());
    }

    private List<Attribute> attributes(boolean spaceBefore) {
        List<Attribute> attributes = new ArrayList<>();
        boolean space = spaceBefore;
        while (scanner.peek() == '@') {
            requireBefore(space);
            scanner.expect("@");
            String name = scanner.identifier();
            space = scanner.skip();
            Literal value = null;
            if (scanner.take("=")) {
                scanner.skip();
                value = new Literal(scanner.literal());
                space = scanner.skip();
            }
            add(attributes, new Attribute(name, value));
        }
        return attributes;
    }

    // The last of those with one name counts.
    private static void add(List<Attribute> attributes, Attribute attribute) {
        attributes.removeIf(known -> known.name().equals(attribute.name()));
        attributes.add(attribute);
    }

    private void requireBefore(boolean space) {
        if (!space) {
            throw scanner.failure("white space");
        }
    }
}
