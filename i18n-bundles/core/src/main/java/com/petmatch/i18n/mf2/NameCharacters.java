package com.petmatch.i18n.mf2;

/** The characters of names and unquoted literals: {@code name-start} and {@code name-char} of the specification's grammar. */
final class NameCharacters {

    // Pairs of first and last, below the supplementary planes; between them lie spaces, bidi controls, surrogates and
    // noncharacters.
    private static final int[] STARTS = {
        '+', '+', 'A', 'Z', '_', '_', 'a', 'z', 0xA1, 0x61B, 0x61D, 0x167F, 0x1681, 0x1FFF, 0x200B, 0x200D, 0x2010,
        0x2027, 0x2030, 0x205E, 0x2060, 0x2065, 0x206A, 0x2FFF, 0x3001, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD
    };
    private static final int LAST_IN_PLANE = 0xFFFD;

    private NameCharacters() {}

    static boolean isStart(int point) {
        if (point > Character.MAX_VALUE) {
            return (point & 0xFFFF) <= LAST_IN_PLANE;
        }
        for (int at = 0; at < STARTS.length && point >= STARTS[at]; at += 2) {
            if (point <= STARTS[at + 1]) {
                return true;
            }
        }
        return false;
    }

    static boolean isPart(int point) {
        return isStart(point) || (point >= '0' && point <= '9') || point == '-' || point == '.';
    }

    /** Whether a text can stand as a literal without bars around it. */
    static boolean isUnquoted(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(NameCharacters::isPart);
    }

    static boolean isBidi(char c) {
        return c == '\u061C' || c == '\u200E' || c == '\u200F' || (c >= '\u2066' && c <= '\u2069');
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u3000';
    }
}
