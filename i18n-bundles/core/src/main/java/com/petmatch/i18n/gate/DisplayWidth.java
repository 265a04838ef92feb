package com.petmatch.i18n.gate;

/** Cells of a text on a grid of equal cells: wide East Asian characters take two (UAX #11), marks none. */
final class DisplayWidth {

    /** First and last of each range whose East Asian width is wide or full, from EastAsianWidth of Unicode 16. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000,
        0x3FFFD
    };

    private DisplayWidth() {}

    static int cells(String text) {
        return text.codePoints().map(DisplayWidth::cells).sum();
    }

    private static int cells(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int at = 0; at < WIDE.length; at += 2) {
            if (point >= WIDE[at] && point <= WIDE[at + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
