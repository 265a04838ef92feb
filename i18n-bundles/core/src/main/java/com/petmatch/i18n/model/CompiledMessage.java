package com.petmatch.i18n.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message made ready to render: parts with their printers resolved, variants in the order they are tried.
 *
 * <p>Rendering takes no lock and makes no {@code Format}. Immutable and safe for concurrent use.
 */
public final class CompiledMessage {

    private static final CompiledSelector[] NO_SELECTORS = {};

    private final String key;
    private final CompiledSelector[] selectors;
    private final CompiledVariant[] variants;
    private final @Nullable WholeChoice choice;
    // The words of a message that has nothing else.
    private final CompiledPart.@Nullable Words constant;

    private CompiledMessage(
            String key, CompiledSelector[] selectors, CompiledVariant[] variants, @Nullable WholeChoice choice) {
        this.key = key;
        this.selectors = selectors;
        this.variants = variants;
        this.choice = choice;
        this.constant = variants.length == 1 ? variants[0].constant() : null;
    }

    /** Compiles a message; {@code key} is its name in reports. */
    public static CompiledMessage of(String key, MessageModel model) {
        List<CompiledSelector> selectors = new ArrayList<>();
        for (int column = 0; column < model.selectors().size(); column++) {
            selectors.add(CompiledSelector.of(model, column));
        }
        CompiledVariant[] variants = model.variants().stream()
                .map(variant -> CompiledVariant.of(key, variant))
                .sorted()
                .toArray(CompiledVariant[]::new);
        return new CompiledMessage(
                key,
                selectors.isEmpty() ? NO_SELECTORS : selectors.toArray(CompiledSelector[]::new),
                variants,
                WholeChoice.of(model, variants));
    }

    /** The whole text of a message that has neither arguments, choices nor tags, made once; null for any other. */
    public @Nullable String constant(RenderProfile profile) {
        return constant == null ? null : constant.in(profile);
    }

    public void appendTo(StringBuilder out, ArgumentSource arguments, RenderContext context) {
        variant(arguments, context).append(out, arguments, context);
    }

    /** Hands over the pieces of the message one by one; joined they are what {@link #appendTo} writes, without the tags. */
    public void tell(RenderedParts parts, ArgumentSource arguments, RenderContext context) {
        variant(arguments, context).tell(parts, arguments, context);
    }

    private CompiledVariant variant(ArgumentSource arguments, RenderContext context) {
        CompiledVariant best = best(arguments, context);
        for (int column = 0; column < selectors.length; column++) {
            if (best.key(column).isAny() && selectors[column].lacksForms(context)) {
                selectors[column].reportMissing(key, arguments, context);
            }
        }
        return best;
    }

    // Rows are sorted best first, so the first that matches is the best; the last has only ANY keys.
    private CompiledVariant best(ArgumentSource arguments, RenderContext context) {
        CompiledVariant chosen = choice == null ? null : choice.variant(arguments, context);
        if (chosen != null) {
            return chosen;
        }
        int last = variants.length - 1;
        for (int row = 0; row < last; row++) {
            if (matches(variants[row], arguments, context)) {
                return variants[row];
            }
        }
        return variants[last];
    }

    private boolean matches(CompiledVariant variant, ArgumentSource arguments, RenderContext context) {
        for (int column = 0; column < selectors.length; column++) {
            if (!selectors[column].matches(variant.key(column), arguments, context)) {
                return false;
            }
        }
        return true;
    }
}
