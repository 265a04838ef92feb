package com.petmatch.i18n.mf2;

/** What keeps values of one direction from upsetting text of the other. */
public enum BidiStrategy {
    /** The specification's Default Bidi Strategy: isolating controls by declared directions, without a look at the characters. */
    DEFAULT,
    /** Nothing is added. */
    NONE
}
