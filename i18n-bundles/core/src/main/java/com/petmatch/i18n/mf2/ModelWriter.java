package com.petmatch.i18n.mf2;

import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Markup;
import com.petmatch.i18n.mf2.Tree.Piece;
import com.petmatch.i18n.mf2.Tree.Row;
import com.petmatch.i18n.mf2.Tree.Variable;
import com.petmatch.i18n.mf2.Tree.Words;
import com.petmatch.i18n.model.MessageModel;
import com.petmatch.i18n.model.Part;
import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.i18n.model.Part.TextRun;
import com.petmatch.i18n.model.Pattern;
import com.petmatch.i18n.model.Placeholder;
import com.petmatch.i18n.model.Variant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a message of the bundles as one of MessageFormat 2 that prints the same. */
final class ModelWriter {

    private final MessageModel model;
    private final ModelColumns columns;

    ModelWriter(MessageModel model) {
        this.model = model;
        this.columns = new ModelColumns(model, shown(model));
    }

    Tree write() {
        List<Row> rows = new ArrayList<>();
        for (Variant variant : model.variants()) {
            rows.add(new Row(columns.keys(variant), pattern(variant.pattern())));
        }
        return new Tree(columns.bindings(), columns.selectors(), rows);
    }

    private static Set<String> shown(MessageModel model) {
        Set<String> shown = new HashSet<>();
        for (Variant variant : model.variants()) {
            for (Part part : variant.pattern().parts()) {
                if (part instanceof Placeholder placeholder && !isBareNumber(placeholder)) {
                    shown.add(placeholder.argument());
                }
            }
        }
        for (int column = 0; column < model.selectors().size(); column++) {
            Placeholder value = model.declaration(column).value();
            if (value.function().equals(Placeholder.SELECT) && isPrinted(model, value.argument())) {
                shown.add(value.argument());
            }
        }
        return shown;
    }

    private static boolean isPrinted(MessageModel model, String argument) {
        return model.variants().stream()
                .flatMap(variant -> variant.pattern().parts().stream())
                .anyMatch(part -> part instanceof Placeholder placeholder
                        && placeholder.argument().equals(argument));
    }

    private static boolean isBareNumber(Placeholder placeholder) {
        return placeholder.function().equals(Placeholder.NUMBER)
                && placeholder.options().equals(Map.of());
    }

    private List<Piece> pattern(Pattern pattern) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : pattern.parts()) {
            if (part instanceof TextRun run) {
                pieces.add(new Words(run.text()));
            } else if (part instanceof MarkupTag tag) {
                pieces.add(new Markup(MarkupKind.valueOf(tag.kind().name()), tag.name(), List.of(), List.of()));
            } else {
                pieces.add(expression((Placeholder) part));
            }
        }
        return pieces;
    }

    private Expression expression(Placeholder placeholder) {
        if (placeholder.offset() != 0) {
            return Expression.of(columns.less(placeholder.argument(), placeholder.offset()));
        }
        Variable variable = new Variable(Names.variable(placeholder.argument()));
        return isBareNumber(placeholder) && columns.isNumber(placeholder.argument())
                ? Expression.of(variable)
                : StyleOptions.expression(placeholder, variable);
    }
}
