package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Binding;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Piece;
import com.petmatch.i18n.mf2.Tree.Row;
import com.petmatch.i18n.mf2.Tree.Variable;
import com.petmatch.i18n.mf2.Tree.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads one message left to right in linear time; expressions cannot be nested, so nothing recurses. */
final class Mf2Parser {

    static final int MAX_LENGTH = 8_192;

    // Twice MessageFormat 1's four: a plural with an offset is two selectors here.
    private static final int MAX_SELECTORS = 8;
    private static final int MAX_VARIANTS = 256;

    private final Scanner scanner;
    private final ExpressionParser expressions;

    Mf2Parser(String source) {
        this.scanner = new Scanner(source);
        this.expressions = new ExpressionParser(scanner);
        if (source.length() > MAX_LENGTH) {
            throw new Mf2SyntaxException(MAX_LENGTH, "at most " + MAX_LENGTH + " characters");
        }
    }

    Tree parse() {
        scanner.skip();
        if (scanner.peek() == '.' || scanner.startsWith("{{")) {
            Tree tree = complex();
            scanner.skip();
            requireEnd();
            return tree;
        }
        scanner.moveTo(0);
        List<Piece> pattern = pattern();
        requireEnd();
        return Tree.of(List.of(), pattern);
    }

    private Tree complex() {
        List<Binding> declarations = new ArrayList<>();
        while (scanner.startsWith(".input") || scanner.startsWith(".local")) {
            declarations.add(scanner.take(".input") ? input() : local());
            scanner.skip();
        }
        return scanner.take(".match") ? matcher(declarations) : Tree.of(declarations, quotedPattern());
    }

    private Binding input() {
        scanner.skip();
        int start = scanner.at();
        Expression value = expressions.expression();
        if (!(value.operand() instanceof Variable variable)) {
            throw new Mf2SyntaxException(start, "{$variable}");
        }
        return new Binding(true, variable.name(), value);
    }

    private Binding local() {
        scanner.expect(".local");
        scanner.requireSpace();
        Variable variable = expressions.variable();
        scanner.skip();
        scanner.expect("=");
        scanner.skip();
        return new Binding(false, variable.name(), expressions.expression());
    }

    private Tree matcher(List<Binding> declarations) {
        List<String> selectors = new ArrayList<>();
        scanner.requireSpace();
        boolean space = true;
        do {
            requireSpaceBefore(space);
            selectors.add(expressions.variable().name());
            space = scanner.skip();
        } while (scanner.peek() == '$');
        requireSpaceBefore(space);
        limit(selectors.size(), MAX_SELECTORS, "selectors");
        List<Row> rows = new ArrayList<>();
        do {
            rows.add(row());
            limit(rows.size(), MAX_VARIANTS, "variants");
            scanner.skip();
        } while (!scanner.atEnd());
        return new Tree(declarations, selectors, rows);
    }

    private Row row() {
        List<Tree.Key> keys = new ArrayList<>();
        boolean space = true;
        while (!scanner.startsWith("{{") || keys.isEmpty()) {
            requireSpaceBefore(space);
            keys.add(scanner.take("*") ? Tree.Key.ANY : new Tree.Key(Scanner.normalized(scanner.literal())));
            limit(keys.size(), MAX_SELECTORS, "keys");
            space = scanner.skip();
        }
        return new Row(keys, quotedPattern());
    }

    private List<Piece> quotedPattern() {
        scanner.expect("{{");
        List<Piece> pattern = pattern();
        scanner.expect("}}");
        return pattern;
    }

    private List<Piece> pattern() {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (!scanner.atEnd() && scanner.peek() != '}') {
            if (scanner.peek() == '{') {
                flush(words, pieces);
                pieces.add(expressions.placeholder());
            } else {
                scanner.character(words);
            }
        }
        flush(words, pieces);
        return pieces;
    }

    private static void flush(StringBuilder words, List<Piece> into) {
        if (words.length() > 0) {
            into.add(new Words(words.toString()));
            words.setLength(0);
        }
    }

    private void requireSpaceBefore(boolean space) {
        if (!space) {
            throw scanner.failure("white space");
        }
    }

    private void requireEnd() {
        if (!scanner.atEnd()) {
            throw scanner.failure("the end of the message");
        }
    }

    private void limit(int count, int most, String what) {
        if (count > most) {
            throw scanner.failure("at most " + most + " " + what);
        }
    }
}
