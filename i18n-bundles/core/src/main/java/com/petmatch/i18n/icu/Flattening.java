package com.petmatch.i18n.icu;

import com.petmatch.i18n.icu.Node.Branch;
import com.petmatch.i18n.icu.Node.Choice;
import com.petmatch.i18n.model.Declaration;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns nested and neighbouring choices into one table of variants. Choices by the same argument and the same keys share a
 * column where they stand in the same order; others of the same argument keep their own, because only the language knows whether
 * {@code =0} is also {@code one}.
 */
final class Flattening {

    private static final int MAX_SELECTORS = 4;
    private static final int MAX_VARIANTS = 256;

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    MessageModel flatten(List<Node> nodes) {
        expand(nodes, Map.of());
        List<Declaration> declarations = new ArrayList<>();
        List<String> selectors = new ArrayList<>();
        for (Column column : columns) {
            declarations.add(new Declaration(column.name, column.selector));
            selectors.add(column.name);
        }
        List<Variant> variants = new ArrayList<>();
        for (Row row : rows) {
            List<String> keys = new ArrayList<>();
            columns.forEach(column -> keys.add(row.keys.getOrDefault(column.name, Variant.ANY)));
            variants.add(new Variant(keys, new Pattern(row.parts)));
        }
        return new MessageModel(declarations, selectors, variants);
    }

    /** Replaces the first choice by each of its branches in turn, until none is left. */
    private void expand(List<Node> nodes, Map<String, String> chosen) {
        int at = firstChoice(nodes);
        if (at < 0) {
            addRow(nodes, chosen);
            return;
        }
        Choice choice = (Choice) nodes.get(at);
        Column column = column(choice, chosen);
        String known = chosen.get(column.name);
        for (Branch branch : choice.branches()) {
            if (known == null || known.equals(branch.key())) {
                Map<String, String> next = new LinkedHashMap<>(chosen);
                next.put(column.name, branch.key());
                expand(spliced(nodes, at, branch.nodes()), next);
            }
        }
    }

    private void addRow(List<Node> nodes, Map<String, String> chosen) {
        if (rows.size() == MAX_VARIANTS) {
            throw new SyntaxException(0, "too-many-variants", "at most " + MAX_VARIANTS);
        }
        List<Part> parts = new ArrayList<>();
        for (Node node : nodes) {
            Part part = ((Node.Leaf) node).part();
            int last = parts.size() - 1;
            if (part instanceof TextRun run && last >= 0 && parts.get(last) instanceof TextRun before) {
                parts.set(last, joined(before, run));
            } else {
                parts.add(part);
            }
        }
        rows.add(new Row(chosen, parts));
    }

    // Two harmless pieces must not become a tag by meeting: it could not be written down again.
    private static TextRun joined(TextRun before, TextRun run) {
        char next = run.text().charAt(0);
        boolean tag = before.text().endsWith("<") && (next == '/' || Cursor.isLetter(next));
        if (tag || (before.text().endsWith("</") && Cursor.isLetter(next))) {
            throw new SyntaxException(0, "tag-split", "a space after <, or the whole tag in one place");
        }
        return new TextRun(before.text() + run.text());
    }

    private Column column(Choice choice, Map<String, String> chosen) {
        Set<String> keys = new HashSet<>();
        choice.branches().forEach(branch -> keys.add(branch.key()));
        Placeholder selector = choice.selector();
        for (Column known : columns) {
            if (known.selector.equals(selector) && known.keys.equals(keys) && isInOrder(known, chosen)) {
                return known;
            }
        }
        if (columns.size() == MAX_SELECTORS) {
            throw new SyntaxException(choice.offset(), "too-many-selectors", "at most " + MAX_SELECTORS);
        }
        long same = columns.stream()
                .filter(column -> column.selector.argument().equals(selector.argument()))
                .count();
        // No argument has a hyphen in its name.
        Column column = new Column(selector.argument() + (same == 0 ? "" : "-" + (same + 1)), selector, keys);
        columns.add(column);
        return column;
    }

    // A column behind one that is chosen already could not be written down again as the inner choice that it is here.
    private boolean isInOrder(Column column, Map<String, String> chosen) {
        return chosen.containsKey(column.name)
                || columns.subList(columns.indexOf(column), columns.size()).stream()
                        .noneMatch(later -> chosen.containsKey(later.name));
    }

    private static int firstChoice(List<Node> nodes) {
        for (int at = 0; at < nodes.size(); at++) {
            if (nodes.get(at) instanceof Choice) {
                return at;
            }
        }
        return -1;
    }

    private static List<Node> spliced(List<Node> nodes, int at, List<Node> replacement) {
        List<Node> result = new ArrayList<>(nodes.subList(0, at));
        result.addAll(replacement);
        result.addAll(nodes.subList(at + 1, nodes.size()));
        return result;
    }

    private record Column(String name, Placeholder selector, Set<String> keys) {}

    private record Row(Map<String, String> keys, List<Part> parts) {}
}
