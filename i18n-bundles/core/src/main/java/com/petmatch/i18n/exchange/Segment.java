package com.petmatch.i18n.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a message exactly as written.
 *
 * @param plural the choice that {@code #} stands for here, if any
 * @param direct whether that choice is the innermost one, with no select between
 */
record Segment(Kind kind, String text, @Nullable Choice plural, boolean direct) {

    /** What a piece is. */
    enum Kind {
        /** Words outside quotations; an apostrophe may stand doubled. */
        WORDS,
        /** Words in a quotation, with its apostrophes. */
        QUOTED,
        /** An argument without choice, with its braces. */
        ARGUMENT,
        /** The number sign of a plural. */
        HASH,
        /** A tag with its angle brackets. */
        TAG,
        /** The braces, names and keys of a choice. */
        STRUCTURE
    }

    /** A plural, ordinal or select that is open. */
    record Choice(String argument, String function, boolean hasOffset) {}
}
