package com.petmatch.i18n.model;

import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The one plural choice of a message as a table by category, for whole numbers: the usual case without trying row by row. */
@SuppressWarnings("EnumOrdinal") // an EnumMap asks more questions than it answers, once a rendering
final class WholeChoice {

    private final String argument;
    private final boolean ordinal;
    private final long offset;
    private final long[] exact;
    private final CompiledVariant[] exactVariants;
    private final CompiledVariant[] byCategory = new CompiledVariant[PluralCategory.values().length];

    private WholeChoice(Placeholder selector, CompiledVariant[] sorted) {
        this.argument = selector.argument();
        this.ordinal = selector.function().equals(Placeholder.ORDINAL);
        this.offset = selector.offset();
        this.exactVariants = Arrays.stream(sorted)
                .filter(variant -> variant.key(0).isExact())
                .toArray(CompiledVariant[]::new);
        this.exact = Arrays.stream(exactVariants)
                .mapToLong(variant -> variant.key(0).number())
                .toArray();
        // The last takes any number; of several rows with one category the first counts.
        Arrays.fill(byCategory, sorted[sorted.length - 1]);
        for (int row = sorted.length - 1; row >= 0; row--) {
            PluralCategory category = sorted[row].key(0).category();
            if (!sorted[row].key(0).isExact() && category != null) {
                byCategory[category.ordinal()] = sorted[row];
            }
        }
    }

    /** The table of a message, or null when its choice is another one than by a single number. */
    static @Nullable WholeChoice of(MessageModel model, CompiledVariant[] sorted) {
        if (model.selectors().size() != 1
                || model.declaration(0).value().function().equals(Placeholder.SELECT)) {
            return null;
        }
        return new WholeChoice(model.declaration(0).value(), sorted);
    }

    /** The variant for the argument's value, or null when the value is no whole number of 64 bits. */
    @Nullable
    CompiledVariant variant(ArgumentSource arguments, RenderContext context) {
        int position = arguments.find(argument);
        if (position < 0 || !arguments.isWhole(position)) {
            return null;
        }
        long value = arguments.whole(position);
        for (int at = 0; at < exact.length; at++) {
            if (exact[at] == value) {
                return exactVariants[at];
            }
        }
        long shown = value - offset;
        if (((value ^ offset) & (value ^ shown)) < 0) {
            return null;
        }
        PluralRules rules = ordinal ? context.ordinal() : context.cardinal();
        return byCategory[rules.select(shown).ordinal()];
    }
}
