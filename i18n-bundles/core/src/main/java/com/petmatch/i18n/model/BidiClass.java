package com.petmatch.i18n.model;

import com.petmatch.i18n.locale.Direction;

/**
 * The part of Unicode's bidirectional classes that isolation needs, from our own ranges so that no JDK can change it. Letters and
 * digits are told exactly; a mark or sign among the letters of a script counts as one of them.
 */
enum BidiClass {
    /** R and AL. */
    RIGHT,
    /** L. */
    LEFT,
    /** EN: runs as the letters before it do. */
    DIGIT,
    /** AN: digits that make a right-to-left run even among letters that run to the right. */
    ARABIC_DIGIT,
    NEUTRAL;

    private static final int FIRST_RIGHT = 0x0590;
    private static final int LAST_RIGHT = 0x08FF;

    // Pairs of first and last, rising.
    private static final int[] DIGITS = {
        '0', '9', 0xB2, 0xB3, 0xB9, 0xB9, 0x06F0, 0x06F9, 0x2070, 0x2070, 0x2074, 0x2079, 0x2080, 0x2089, 0x2488,
        0x249B, 0xFF10, 0xFF19, 0x102E1, 0x102FB, 0x1CCF0, 0x1CCF9, 0x1D7CE, 0x1D7FF, 0x1F100, 0x1F10A, 0x1FBF0, 0x1FBF9
    };
    private static final int[] ARABIC_DIGITS = {
        0x0600, 0x0605, 0x0660, 0x0669, 0x066B, 0x066C, 0x06DD, 0x06DD, 0x0890, 0x0891, 0x08E2, 0x08E2, 0x10D30,
        0x10D39, 0x10D40, 0x10D49, 0x10E60, 0x10E7E
    };
    // Letterlike signs, Roman numerals, Braille and the like, between signs that take the direction around them.
    private static final int[] LETTERS_AMONG_SIGNS = {
        0x200E, 0x200E, 0x2071, 0x2071, 0x207F, 0x207F, 0x2090, 0x209C, 0x2102, 0x2102, 0x2107, 0x2107, 0x210A,
        0x2113, 0x2115, 0x2115, 0x2119, 0x211D, 0x2124, 0x2124, 0x2126, 0x2126, 0x2128, 0x2128, 0x212A, 0x212D,
        0x212F, 0x2139, 0x213C, 0x213F, 0x2145, 0x2149, 0x214E, 0x214F, 0x2160, 0x2188, 0x2336, 0x237A, 0x2395,
        0x2395, 0x249C, 0x24E9, 0x26AC, 0x26AC, 0x2800, 0x28FF, 0x1F110, 0x1F12E, 0x1F130, 0x1F169, 0x1F170, 0x1F1AC,
        0x1F1E6, 0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x1F250, 0x1F251
    };

    static BidiClass of(int point) {
        if (isIn(DIGITS, point)) {
            return DIGIT;
        }
        if (point < FIRST_RIGHT) {
            return isLatinSign(point) ? NEUTRAL : LEFT;
        }
        if (isRight(point)) {
            return isIn(ARABIC_DIGITS, point) ? ARABIC_DIGIT : RIGHT;
        }
        return isSign(point) && !isIn(LETTERS_AMONG_SIGNS, point) ? NEUTRAL : LEFT;
    }

    /**
     * The direction of the first letter that has one, without a look into isolates (UAX #9, rule P2); {@code otherwise} when none
     * has.
     */
    static Direction firstStrong(CharSequence text, Direction otherwise) {
        int isolates = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(Character.codePointAt(text, at))) {
            int point = Character.codePointAt(text, at);
            BidiClass found = of(point);
            if (point >= 0x2066 && point <= 0x2068) {
                isolates++;
            } else if (point == 0x2069) {
                isolates = Math.max(0, isolates - 1);
            } else if (isolates == 0 && (found == LEFT || found == RIGHT)) {
                return found == LEFT ? Direction.LTR : Direction.RTL;
            }
        }
        return otherwise;
    }

    private static boolean isLatinSign(int point) {
        boolean letter = (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z');
        boolean beyond =
                (point >= 0xC0 && point != 0xD7 && point != 0xF7) || point == 0xAA || point == 0xB5 || point == 0xBA;
        return !letter && !beyond;
    }

    // Hebrew, Arabic, Syriac, Thaana, NKo and their neighbours; presentation forms; the right-to-left planes.
    private static boolean isRight(int point) {
        return point <= LAST_RIGHT
                || (point >= 0xFB1D && point <= 0xFDFF)
                || (point >= 0xFE70 && point <= 0xFEFF)
                || (point >= 0x10800 && point <= 0x10FFF)
                || (point >= 0x1E800 && point <= 0x1EFFF)
                || point == 0x200F;
    }

    // Punctuation, symbols, arrows, box drawing, CJK punctuation and emoji: they take the direction around them.
    private static boolean isSign(int point) {
        return (point >= 0x2000 && point <= 0x2BFF)
                || (point >= 0x3000 && point <= 0x3004)
                || (point >= 0x3008 && point <= 0x3020)
                || (point >= 0xFE00 && point <= 0xFE6F)
                || (point >= 0x1F000 && point <= 0x1FAFF);
    }

    private static boolean isIn(int[] ranges, int point) {
        for (int at = 0; at < ranges.length && point >= ranges[at]; at += 2) {
            if (point <= ranges[at + 1]) {
                return true;
            }
        }
        return false;
    }
}
