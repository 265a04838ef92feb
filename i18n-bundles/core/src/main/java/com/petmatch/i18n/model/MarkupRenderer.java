package com.petmatch.i18n.model;

import com.petmatch.i18n.model.Part.MarkupTag;

/**
 * Writes the HTML of a tag that a message names but does not define, such as {@code <link>}: the caller owns its attributes.
 * Called while rendering; must not throw.
 */
@FunctionalInterface
public interface MarkupRenderer {

    /** Writes the common text tags as they are and leaves every other out. */
    MarkupRenderer COMMON_TAGS = (html, tag) -> {};

    void append(StringBuilder html, MarkupTag tag);
}
