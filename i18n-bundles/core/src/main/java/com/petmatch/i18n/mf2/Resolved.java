package com.petmatch.i18n.mf2;

import com.petmatch.i18n.locale.Direction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression with what its {@code u:} options say of it.
 *
 * @param value null when the expression has none: a fallback value
 * @param isolated whether the expression asks for isolation whatever its direction
 */
record Resolved(@Nullable ResolvedValue value, Optional<Direction> direction, boolean isolated, String id) {

    static final Resolved FALLBACK = new Resolved(null, Optional.empty(), false, "");

    static Resolved of(ResolvedValue value) {
        return new Resolved(value, value.direction(), false, "");
    }

    boolean isFallback() {
        return value == null;
    }
}
