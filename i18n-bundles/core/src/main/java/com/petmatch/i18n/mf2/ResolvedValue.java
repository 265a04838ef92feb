package com.petmatch.i18n.mf2;

import com.petmatch.i18n.locale.Direction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of an expression: it can be printed, selected by, or be the operand of another function, as far as it supports
 * that. Implementations are immutable.
 */
public interface ResolvedValue {

    /** What made the value, such as {@code number}: the type of its part. */
    String type();

    /** The bare value, for functions that take this one as operand or option. */
    @Nullable
    Object value();

    /** The options that functions taking this value as operand inherit. */
    default Map<String, OptionValue> options() {
        return Map.of();
    }

    /** The value as printed; nothing when it cannot be printed. */
    Optional<String> text();

    /** What the printed text is made of, in order; none when that is not known. */
    default List<FormattedPart.Piece> pieces() {
        return List.of();
    }

    /** The direction of the printed text; nothing when it is not known. */
    default Optional<Direction> direction() {
        return Optional.empty();
    }

    /** Whether messages can select by the value. */
    default boolean isSelectable() {
        return false;
    }

    /** Whether a variant's key is one of the value's. */
    default KeyMatch match(String key) {
        return KeyMatch.FAILED;
    }

    /** Whether one matching key is a better match than another. */
    default boolean isBetter(String key, String other) {
        return false;
    }

    /** How a key relates to a value. */
    enum KeyMatch {
        MATCHES,
        DIFFERS,
        /** The key is none that such a value could have: an error of the message. */
        INVALID_KEY,
        /** The value cannot be selected by after all. */
        FAILED
    }
}
