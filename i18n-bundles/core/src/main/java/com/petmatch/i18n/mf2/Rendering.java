package com.petmatch.i18n.mf2;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.mf2.Mf2Error.Code;
import com.petmatch.i18n.mf2.Tree.Expression;
import com.petmatch.i18n.mf2.Tree.Markup;
import com.petmatch.i18n.mf2.Tree.Piece;
import com.petmatch.i18n.mf2.Tree.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Formats one message once. */
final class Rendering {

    private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private final Tree tree;
    private final FormattingContext context;
    private final List<Mf2Error> errors = new ArrayList<>();
    private final List<FormattedPart> parts = new ArrayList<>();
    private final Resolution resolution;

    Rendering(Tree tree, FormattingContext context, Map<String, ? extends @Nullable Object> arguments) {
        this.tree = tree;
        this.context = context;
        this.resolution = new Resolution(tree, context, arguments, errors);
    }

    FormattedParts parts() {
        for (Piece piece : new Selection(resolution, errors).best(tree).pattern()) {
            if (piece instanceof Words words) {
                parts.add(new FormattedPart.Words(words.text()));
            } else if (piece instanceof Markup markup) {
                parts.add(markup(markup));
            } else {
                addValue((Expression) piece);
            }
        }
        return new FormattedParts(parts, errors);
    }

    private FormattedPart markup(Markup markup) {
        Map<String, OptionValue> options = resolution.options(markup.options());
        UnicodeOptions unicode = UnicodeOptions.take(options, true, errors);
        Map<String, String> texts = new HashMap<>();
        options.forEach((name, value) -> texts.put(name, value.text()));
        return new FormattedPart.Markup(markup.kind(), markup.name(), unicode.id(), texts);
    }

    private void addValue(Expression expression) {
        Resolved resolved = resolution.expression(expression);
        ResolvedValue value = resolved.value();
        Optional<String> text = value == null ? Optional.empty() : Guard.of(value::text, Optional.empty());
        if (value == null || text.isEmpty()) {
            if (value != null) {
                errors.add(Mf2Error.of(Code.UNSUPPORTED_OPERATION, expression.source()));
            }
            addIsolated(new FormattedPart.Fallback(expression.source()), Resolved.FALLBACK);
            return;
        }
        addIsolated(
                new FormattedPart.Value(
                        value.type(),
                        text.get(),
                        context.locale(),
                        resolved.direction(),
                        resolved.id(),
                        Guard.of(value::pieces, List.of())),
                resolved);
    }

    private void addIsolated(FormattedPart part, Resolved resolved) {
        String open = context.bidi() == BidiStrategy.NONE ? "" : opening(resolved);
        if (open.isEmpty()) {
            parts.add(part);
            return;
        }
        parts.add(new FormattedPart.Isolation(open));
        parts.add(part);
        parts.add(new FormattedPart.Isolation(POP_ISOLATE));
    }

    // The Default Bidi Strategy: only what is known to run from left to right in a text that does needs nothing.
    private String opening(Resolved resolved) {
        if (resolved.direction().isEmpty()) {
            return FIRST_STRONG_ISOLATE;
        }
        if (resolved.direction().get() == Direction.RTL) {
            return RIGHT_TO_LEFT_ISOLATE;
        }
        return context.direction() == Direction.LTR && !resolved.isolated() ? "" : LEFT_TO_RIGHT_ISOLATE;
    }
}
