package com.petmatch.i18n.model;

import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.model.Part.MarkupTag;

/** Told the pieces of a rendered message, in their order. Called while rendering; must not throw. */
public interface RenderedParts {

    /** Words of the message itself. */
    void words(String text);

    /** An argument as printed, with the direction that its first letter gives it, or else that of its formats. */
    void value(String argument, String text, Direction direction);

    /** A tag of the message's own. */
    void tag(MarkupTag tag);
}
