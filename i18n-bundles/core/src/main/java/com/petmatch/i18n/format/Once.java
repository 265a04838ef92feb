package com.petmatch.i18n.format;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made on first use; two threads at once may make it twice, which is harmless for values. Safe for concurrent use. */
final class Once<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
