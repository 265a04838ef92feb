package com.petmatch.i18n.model;

import com.petmatch.i18n.locale.Direction;

/** The part of Unicode's bidirectional classes that isolation needs, from our own ranges so that no JDK can change it. */
enum BidiClass {
    RIGHT,
    LEFT,
    DIGIT,
    NEUTRAL;

    private static final int FIRST_RIGHT = 0x0590;
    private static final int LAST_RIGHT = 0x08FF;

    static BidiClass of(int point) {
        if (point < FIRST_RIGHT) {
            return below(point);
        }
        if (isRight(point)) {
            return isArabicDigit(point) ? DIGIT : RIGHT;
        }
        return isNeutral(point) ? NEUTRAL : LEFT;
    }

    /** The direction of the first letter that has one; {@code otherwise} when none has. */
    static Direction firstStrong(CharSequence text, Direction otherwise) {
        for (int at = 0; at < text.length(); at += Character.charCount(Character.codePointAt(text, at))) {
            BidiClass found = of(Character.codePointAt(text, at));
            if (found == LEFT || found == RIGHT) {
                return found == LEFT ? Direction.LTR : Direction.RTL;
            }
        }
        return otherwise;
    }

    private static BidiClass below(int point) {
        if (point >= '0' && point <= '9') {
            return DIGIT;
        }
        boolean letter = (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z');
        boolean beyond =
                (point >= 0xC0 && point != 0xD7 && point != 0xF7) || point == 0xAA || point == 0xB5 || point == 0xBA;
        return letter || beyond ? LEFT : NEUTRAL;
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

    private static boolean isArabicDigit(int point) {
        return (point >= 0x0660 && point <= 0x0669) || (point >= 0x06F0 && point <= 0x06F9);
    }

    // Punctuation, symbols, arrows, box drawing, CJK punctuation and emoji: they take the direction around them.
    private static boolean isNeutral(int point) {
        return (point >= 0x2000 && point <= 0x2BFF && point != 0x200E)
                || (point >= 0x3000 && point <= 0x3004)
                || (point >= 0x3008 && point <= 0x3020)
                || (point >= 0xFE00 && point <= 0xFE6F)
                || (point >= 0x1F000 && point <= 0x1FAFF);
    }
}
