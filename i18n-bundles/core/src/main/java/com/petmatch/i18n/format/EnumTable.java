package com.petmatch.i18n.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A value for every constant of an enumeration, made once. Immutable. */
final class EnumTable<K extends Enum<K>, V> {

    private final Map<K, V> values;

    EnumTable(Class<K> type, Function<K, V> maker) {
        this.values = new EnumMap<>(type);
        for (K constant : type.getEnumConstants()) {
            values.put(constant, maker.apply(constant));
        }
    }

    V of(K constant) {
        return Objects.requireNonNull(values.get(constant));
    }
}
