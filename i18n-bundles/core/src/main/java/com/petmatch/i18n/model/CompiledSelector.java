package com.petmatch.i18n.model;

import com.petmatch.i18n.format.NumberStyle;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether an argument matches a row's key. A missing or unfit argument matches only the row for any value. */
final class CompiledSelector {

    private final String argument;
    private final boolean word;
    private final boolean ordinal;
    private final long offset;

    CompiledSelector(Placeholder value) {
        this.argument = value.argument();
        this.word = value.function().equals(Placeholder.SELECT);
        this.ordinal = value.function().equals(Placeholder.ORDINAL);
        this.offset = value.offset();
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
        BigDecimal shown = NumberStyle.DECIMAL.rounded(number.get().subtract(BigDecimal.valueOf(offset)));
        PluralCategory category = rules(context).select(shown);
        return category == key.category();
    }

    private PluralRules rules(RenderContext context) {
        return ordinal ? context.ordinal() : context.cardinal();
    }

    private static CharSequence asWord(Object value) {
        return value instanceof CharSequence text ? text : value.toString();
    }
}
