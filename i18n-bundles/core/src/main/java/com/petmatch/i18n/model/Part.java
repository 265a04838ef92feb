package com.petmatch.i18n.model;

/** One piece of a pattern. */
public sealed interface Part permits Part.TextRun, Part.MarkupTag, Placeholder {

    /** Words. */
    record TextRun(String text) implements Part {}

    /** A tag of the message's own, without attributes; plain text leaves it out. */
    record MarkupTag(String name, Kind kind) implements Part {

        /** Whether the tag opens, closes or stands alone. */
        public enum Kind {
            OPEN,
            CLOSE,
            STANDALONE
        }
    }
}
