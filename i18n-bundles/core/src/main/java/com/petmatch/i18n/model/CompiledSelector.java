package com.petmatch.i18n.model;

import com.petmatch.i18n.format.NumberStyle;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether an argument matches a row's key. A missing or unfit argument matches only the row for any value. */
final class CompiledSelector {

    private final String argument;
    private final boolean word;
    private final boolean ordinal;
    private final long offset;
    // The plural forms that rows are written for, without the one that every number takes.
    private final Set<PluralCategory> forms;

    private CompiledSelector(Placeholder value, Set<PluralCategory> forms) {
        this.argument = value.argument();
        this.word = value.function().equals(Placeholder.SELECT);
        this.ordinal = value.function().equals(Placeholder.ORDINAL);
        this.offset = value.offset();
        this.forms = forms;
    }

    static CompiledSelector of(MessageModel model, int column) {
        Set<PluralCategory> forms = EnumSet.noneOf(PluralCategory.class);
        for (Variant variant : model.variants()) {
            PluralCategory.of(variant.keys().get(column)).ifPresent(forms::add);
        }
        return new CompiledSelector(model.declaration(column).value(), forms);
    }

    /** Whether the language has plural forms that no row is written for. */
    boolean lacksForms(RenderContext context) {
        return !word && forms.size() < rules(context).categories().size() - 1;
    }

    /** Tells of the form that the argument takes, if no row is written for it. */
    void reportMissing(String key, ArgumentSource arguments, RenderContext context) {
        int position = arguments.find(argument);
        Object value = position < 0 ? null : arguments.value(position);
        if (value != null) {
            NumberValues.exact(value)
                    .map(number -> category(number, context))
                    .filter(form -> form != PluralCategory.OTHER && !forms.contains(form))
                    .ifPresent(form -> context.problems().formMissing(key, argument, form));
        }
    }

    boolean matches(VariantKey key, ArgumentSource arguments, RenderContext context) {
        if (key.isAny()) {
            return true;
        }
        int position = arguments.find(argument);
        if (position < 0) {
            return false;
        }
        if (word) {
            Object value = arguments.value(position);
            return value != null && key.text().contentEquals(asWord(value));
        }
        return arguments.isWhole(position)
                ? matchesWhole(key, arguments.whole(position), context)
                : matchesExact(key, arguments.value(position), context);
    }

    private boolean matchesWhole(VariantKey key, long value, RenderContext context) {
        if (key.isExact()) {
            return key.number() == value;
        }
        // Past the 64 bits only category "other" or "many" is in question; the sum is exact there as a decimal.
        long shown = value - offset;
        if (((value ^ offset) & (value ^ shown)) < 0) {
            return matchesExact(key, BigDecimal.valueOf(value), context);
        }
        return rules(context).select(shown) == key.category();
    }

    private boolean matchesExact(VariantKey key, @Nullable Object value, RenderContext context) {
        Optional<BigDecimal> number = value == null ? Optional.empty() : NumberValues.exact(value);
        if (number.isEmpty()) {
            return false;
        }
        if (key.isExact()) {
            return number.get().compareTo(BigDecimal.valueOf(key.number())) == 0;
        }
        return category(number.get(), context) == key.category();
    }

    private PluralCategory category(BigDecimal number, RenderContext context) {
        return rules(context).select(NumberStyle.DECIMAL.rounded(number.subtract(BigDecimal.valueOf(offset))));
    }

    private PluralRules rules(RenderContext context) {
        return ordinal ? context.ordinal() : context.cardinal();
    }

    private static CharSequence asWord(Object value) {
        return value instanceof CharSequence text ? text : value.toString();
    }
}
