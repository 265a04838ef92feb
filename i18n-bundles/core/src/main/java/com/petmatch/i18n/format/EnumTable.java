package com.petmatch.i18n.format;

import java.util.Arrays;
import java.util.function.Function;

/** A value for every constant of an enumeration, made once. Immutable. */
@SuppressWarnings("EnumOrdinal") // what EnumMap does, without its questions, at the bottom of every rendering
final class EnumTable<K extends Enum<K>, V> {

    private final V[] values;

    @SuppressWarnings("unchecked") // nobody else sees the array
    EnumTable(Class<K> type, Function<K, V> maker) {
        this.values = (V[]) Arrays.stream(type.getEnumConstants()).map(maker).toArray();
    }

    V of(K constant) {
        return values[constant.ordinal()];
    }
}
