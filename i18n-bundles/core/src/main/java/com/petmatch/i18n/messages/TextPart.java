package com.petmatch.i18n.messages;

import com.petmatch.i18n.locale.Direction;

/** One piece of a rendered text, for hosts that build their own output: attributed strings, native views, JSON. Immutable. */
public sealed interface TextPart {

    /** Words of the message. */
    record Literal(String text) implements TextPart {}

    /**
     * An argument as printed: not escaped for HTML, not isolated.
     *
     * @param argument its name
     * @param text what stands in its place
     * @param direction of its first letter, or of the formats that printed it
     */
    record Value(String argument, String text, Direction direction) implements TextPart {}

    /** A tag of the message's own, without text. */
    record Markup(String name, Kind kind) implements TextPart {

        /** Whether the tag opens, closes or stands alone. */
        public enum Kind {
            OPEN,
            CLOSE,
            STANDALONE
        }
    }
}
