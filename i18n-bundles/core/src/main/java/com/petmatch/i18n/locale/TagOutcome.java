package com.petmatch.i18n.locale;

/** What reading a language tag gave. */
public sealed interface TagOutcome {

    /** The tag in canonical form. */
    record WellFormed(LanguageTag tag) implements TagOutcome {}

    /** The text is no language tag; the subtag at {@code offset} breaks the grammar. */
    record IllFormed(String text, int offset) implements TagOutcome {}
}
