package com.petmatch.core.pet;

/** What a short text of an owner must be. */
final class PetText {

    private PetText() {}

    /** One line with something to see in it: no control characters, no direction overrides, no lone surrogates. */
    static boolean isLine(String text, int maxCodePoints) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= maxCodePoints
                && text.codePoints().noneMatch(PetText::isHidden);
    }

    private static boolean isHidden(int codePoint) {
        int type = Character.getType(codePoint);
        boolean bidiControl =
                (codePoint >= 0x202a && codePoint <= 0x202e) || (codePoint >= 0x2066 && codePoint <= 0x2069);
        return bidiControl
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }
}
