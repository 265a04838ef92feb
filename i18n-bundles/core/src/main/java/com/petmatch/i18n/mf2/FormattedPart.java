package com.petmatch.i18n.mf2;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One part of a formatted message. */
public sealed interface FormattedPart {

    /** What the part adds to the message's text. */
    String text();

    /** Words of the message itself. */
    record Words(String text) implements FormattedPart {}

    /** A bidi control that opens or closes the isolation of the value beside it. */
    record Isolation(String text) implements FormattedPart {}

    /**
     * A value.
     *
     * @param type what printed it, such as {@code number} or {@code string}
     * @param direction the direction of the text, nothing when it is not known
     * @param id the {@code u:id} of the placeholder, or the empty text
     * @param pieces what the text is made of, where the printer tells
     */
    record Value(
            String type, String text, LanguageTag locale, Optional<Direction> direction, String id, List<Piece> pieces)
            implements FormattedPart {

        public Value {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of a value's text, such as the {@code group} separator of a number. */
    record Piece(String type, String text) {}

    /**
     * A tag, without text of its own.
     *
     * @param id the {@code u:id} of the tag, or the empty text
     */
    record Markup(MarkupKind kind, String name, String id, Map<String, String> options) implements FormattedPart {

        public Markup {
            options = Map.copyOf(options);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /**
     * A placeholder that has no value.
     *
     * @param source how the message names it: {@code $name}, {@code |literal|} or {@code :function}
     */
    record Fallback(String source) implements FormattedPart {

        @Override
        public String text() {
            return "{" + source + "}";
        }
    }
}
