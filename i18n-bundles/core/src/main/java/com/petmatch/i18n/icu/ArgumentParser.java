package com.petmatch.i18n.icu;

import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import com.petmatch.i18n.plural.PluralCategory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between braces. */
final class ArgumentParser {

    private static final Set<String> REFUSED = Set.of("choice", "spellout", "ordinal", "duration");
    private static final int MAX_OFFSET_DIGITS = 9;

    private final Cursor cursor;
    private final IcuParser messages;

    ArgumentParser(Cursor cursor, IcuParser messages) {
        this.cursor = cursor;
        this.messages = messages;
    }

    Node argument(@Nullable Placeholder outerPlural) {
        int start = cursor.at++;
        String name = name();
        cursor.skipSpace();
        if (cursor.peek() == '}') {
            cursor.at++;
            return new Node.Leaf(Placeholder.plain(name));
        }
        cursor.expect(',');
        cursor.skipSpace();
        int typeAt = cursor.at;
        String type = cursor.word();
        Node node = switch (type) {
            case Placeholder.PLURAL, Placeholder.ORDINAL -> plural(name, type, start);
            case Placeholder.SELECT -> select(name, start, outerPlural);
            default -> new Node.Leaf(simple(name, type, typeAt));
        };
        cursor.expect('}');
        return node;
    }

    private String name() {
        String name = cursor.word();
        boolean numbered = !name.isEmpty() && name.chars().allMatch(c -> Cursor.isDigit((char) c));
        boolean named = !name.isEmpty() && Cursor.isLetter(name.charAt(0)) && name.indexOf('-') < 0;
        if (!numbered && !named) {
            throw cursor.problem("bad-argument-name", "a letter, then letters and digits");
        }
        return messages.noted(name);
    }

    private Placeholder simple(String name, String type, int typeAt) {
        if (REFUSED.contains(type)) {
            throw new SyntaxException(typeAt, "refused-" + type, "plural, select or a number");
        }
        cursor.skipSpace();
        int styleAt = cursor.at;
        String style = "";
        if (cursor.peek() == ',') {
            cursor.at++;
            cursor.skipSpace();
            styleAt = cursor.at;
            style = style();
        }
        String problem = Styles.problem(type, style);
        if (!problem.isEmpty()) {
            throw new SyntaxException(
                    problem.equals("unknown-type") ? typeAt : styleAt, problem, Styles.expected(type));
        }
        return new Placeholder(name, type, style.isEmpty() ? Map.of() : Map.of(Placeholder.STYLE, style));
    }

    private String style() {
        int start = cursor.at;
        while (!cursor.atEnd() && cursor.peek() != '}') {
            if (cursor.peek() == '{' || cursor.peek() == '\'') {
                throw cursor.problem("bad-style", "a style name or a skeleton");
            }
            cursor.at++;
        }
        return cursor.text.substring(start, cursor.at).strip();
    }

    private Node plural(String name, String type, int start) {
        cursor.expect(',');
        long offset = offset();
        Placeholder selector =
                new Placeholder(name, type, offset == 0 ? Map.of() : Map.of(Placeholder.OFFSET, Long.toString(offset)));
        return branches(selector, start, IcuParser.number(name, offset), this::pluralKey);
    }

    // A select inside a plural keeps the plural's #.
    private Node select(String name, int start, @Nullable Placeholder outerPlural) {
        cursor.expect(',');
        return branches(new Placeholder(name, Placeholder.SELECT, Map.of()), start, outerPlural, this::selectKey);
    }

    private long offset() {
        cursor.skipSpace();
        if (!cursor.text.startsWith("offset:", cursor.at)) {
            return 0;
        }
        cursor.at += "offset:".length();
        cursor.skipSpace();
        return Long.parseLong(digits());
    }

    private String digits() {
        int from = cursor.at;
        while (Cursor.isDigit(cursor.peek())) {
            cursor.at++;
        }
        if (cursor.at == from || cursor.at - from > MAX_OFFSET_DIGITS) {
            throw new SyntaxException(from, "bad-number", "a whole number of at most " + MAX_OFFSET_DIGITS + " digits");
        }
        return cursor.text.substring(from, cursor.at);
    }

    private Node branches(Placeholder selector, int start, @Nullable Placeholder plural, KeyRule rule) {
        List<Node.Branch> branches = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        cursor.skipSpace();
        while (cursor.peek() != '}' && !cursor.atEnd()) {
            int keyAt = cursor.at;
            String key = rule.read();
            if (!keys.add(key)) {
                throw new SyntaxException(keyAt, "duplicate-key", "each key once");
            }
            cursor.expect('{');
            branches.add(new Node.Branch(key, messages.message(plural)));
            cursor.expect('}');
            cursor.skipSpace();
        }
        if (!keys.contains(Variant.ANY)) {
            throw cursor.problem("missing-other", "a branch named other");
        }
        return new Node.Choice(selector, branches, start);
    }

    private String pluralKey() {
        if (cursor.peek() == '=') {
            cursor.at++;
            return Long.toString(Long.parseLong(digits()));
        }
        int keyAt = cursor.at;
        String key = cursor.word();
        PluralCategory category = PluralCategory.of(key)
                .orElseThrow(
                        () -> new SyntaxException(keyAt, "unknown-category", "=n, zero, one, two, few, many or other"));
        return category == PluralCategory.OTHER ? Variant.ANY : key;
    }

    private String selectKey() {
        String key = cursor.word();
        if (key.isEmpty()) {
            throw cursor.problem("bad-key", "a word and '{'");
        }
        return key.equals(PluralCategory.OTHER.keyword()) ? Variant.ANY : key;
    }

    /** How the key of a branch is written. */
    private interface KeyRule {
        String read();
    }
}
