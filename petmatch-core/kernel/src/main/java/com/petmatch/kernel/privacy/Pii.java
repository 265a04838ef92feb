package com.petmatch.kernel.privacy;

import java.util.function.UnaryOperator;

/**
 * A piece of personal data that prints its category only.
 *
 * <p>Reading names a {@link Purpose}, so that each use can be searched for; it does not check consent. Equal when value
 * and category are. As immutable as its value.
 *
 * @param <T> an immutable value
 */
public final class Pii<T> {

    private final T value;
    private final DataCategory category;

    private Pii(T value, DataCategory category) {
        this.value = value;
        this.category = category;
    }

    /** Wraps a value. */
    public static <T> Pii<T> of(T value, DataCategory category) {
        return new Pii<>(value, category);
    }

    /** The value, for this use. */
    public T reveal(@SuppressWarnings("unused") Purpose purpose) {
        return value;
    }

    /** What kind of data it is. */
    public DataCategory category() {
        return category;
    }

    /** The changed value under the same category. */
    public Pii<T> map(UnaryOperator<T> change) {
        return new Pii<>(change.apply(value), category);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pii<?> pii && value.equals(pii.value) && category == pii.category;
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "Pii[" + category + "]";
    }
}
