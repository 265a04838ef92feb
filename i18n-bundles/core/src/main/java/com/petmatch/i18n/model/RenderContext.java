package com.petmatch.i18n.model;

import com.petmatch.i18n.format.Formats;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.plural.PluralCategory;
import com.petmatch.i18n.plural.PluralRules;

/**
 * Everything a message needs to render except its arguments: made once a view and channel, used for every message.
 *
 * @param formats numbers and dates of the reader's locale
 * @param cardinal plural forms of the text's language
 * @param ordinal ranks in the text's language
 * @param direction the direction of the text's language
 * @param profile escaping and isolation
 * @param markup what is written for the message's own tags
 * @param problems told about arguments that cannot be printed
 */
public record RenderContext(
        Formats formats,
        PluralRules cardinal,
        PluralRules ordinal,
        Direction direction,
        RenderProfile profile,
        MarkupRenderer markup,
        ArgumentProblems problems) {

    /** The same with another treatment of values. */
    public RenderContext with(RenderProfile other) {
        return new RenderContext(formats, cardinal, ordinal, direction, other, markup, problems);
    }

    /** The same with another writer of the message's own tags. */
    public RenderContext with(MarkupRenderer other) {
        return new RenderContext(formats, cardinal, ordinal, direction, profile, other, problems);
    }

    /** Told about each argument that is missing or cannot be printed where it stands. */
    @FunctionalInterface
    public interface ArgumentProblems {

        /** {@code actual} is the type found, or the empty text when there was no argument. */
        void report(String key, String argument, String expected, String actual);

        /** The message has no row for the plural form that a number takes; the row for every number was printed. */
        default void formMissing(String key, String argument, PluralCategory form) {}
    }
}
