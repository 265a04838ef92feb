package com.petmatch.i18n.model;

import com.petmatch.i18n.model.Part.MarkupTag;
import com.petmatch.i18n.model.Part.TextRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row, compiled; rows order themselves so that the best match comes first. */
final class CompiledVariant implements Comparable<CompiledVariant> {

    private static final VariantKey[] NO_KEYS = {};

    private final VariantKey[] keys;
    private final CompiledPart[] parts;

    private CompiledVariant(VariantKey[] keys, CompiledPart[] parts) {
        this.keys = keys;
        this.parts = parts;
    }

    static CompiledVariant of(String key, Variant variant) {
        VariantKey[] keys = variant.keys().isEmpty()
                ? NO_KEYS
                : variant.keys().stream().map(VariantKey::of).toArray(VariantKey[]::new);
        CompiledPart[] parts = variant.pattern().parts().stream()
                .map(part -> compiled(key, part))
                .toArray(CompiledPart[]::new);
        return new CompiledVariant(keys, parts);
    }

    VariantKey key(int column) {
        return keys[column];
    }

    /** The words of a row that is one run of them; null for any other. */
    CompiledPart.@Nullable Words constant() {
        return parts.length == 1 && parts[0] instanceof CompiledPart.Words words ? words : null;
    }

    void append(StringBuilder out, ArgumentSource arguments, RenderContext context) {
        for (CompiledPart part : parts) {
            part.append(out, arguments, context);
        }
    }

    void tell(RenderedParts told, ArgumentSource arguments, RenderContext context) {
        for (CompiledPart part : parts) {
            part.tell(told, arguments, context);
        }
    }

    @Override
    public int compareTo(CompiledVariant other) {
        for (int column = 0; column < keys.length; column++) {
            int order = Integer.compare(keys[column].rank(), other.keys[column].rank());
            if (order != 0) {
                return order;
            }
            // Rows of equal rank in this column must stay in groups by key, or a later column could win over this one.
            int group = keys[column].text().compareTo(other.keys[column].text());
            if (group != 0) {
                return group;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledVariant variant && compareTo(variant) == 0;
    }

    @Override
    public int hashCode() {
        return List.of(keys).hashCode();
    }

    private static CompiledPart compiled(String key, Part part) {
        if (part instanceof TextRun run) {
            return new CompiledPart.Words(run.text());
        }
        if (part instanceof MarkupTag tag) {
            return new CompiledPart.Tag(tag);
        }
        return new CompiledPart.Value(key, (Placeholder) part);
    }
}
