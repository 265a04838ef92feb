package com.petmatch.i18n.format;

import com.petmatch.i18n.plural.PluralCategory;
import java.util.Map;
import java.util.function.Function;

/** A value for every plural form; forms without a row of their own have that of {@code other}. Immutable. */
final class ByForm<T> {

    private final EnumTable<PluralCategory, T> values;

    private ByForm(EnumTable<PluralCategory, T> values) {
        this.values = values;
    }

    /** Reads the rows {@code prefix + form}; {@code other} must be among them. */
    static <T> ByForm<T> of(Map<String, String> rows, String prefix, Function<String, T> reader) {
        String other = rows.get(prefix + PluralCategory.OTHER.keyword());
        if (other == null) {
            throw new IllegalStateException("No row " + prefix + PluralCategory.OTHER.keyword());
        }
        T usual = reader.apply(other);
        return new ByForm<>(new EnumTable<>(PluralCategory.class, form -> {
            String own = rows.get(prefix + form.keyword());
            return own == null || own.equals(other) ? usual : reader.apply(own);
        }));
    }

    T of(PluralCategory form) {
        return values.of(form);
    }
}
