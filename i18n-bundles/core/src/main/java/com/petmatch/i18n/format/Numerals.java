package com.petmatch.i18n.format;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ten digits of a numbering system, and its numbers below a hundred as texts of two. Immutable. */
final class Numerals {

    private static final int PAIRS = 100;
    // One entry a numbering system of the tables at most.
    private static final Map<String, Numerals> MADE = new ConcurrentHashMap<>();

    private final char[] digits;
    private final String[] pairs = new String[PAIRS];

    private Numerals(String digits) {
        this.digits = digits.toCharArray();
        for (int value = 0; value < PAIRS; value++) {
            pairs[value] = new String(new char[] {this.digits[value / 10], this.digits[value % 10]});
        }
    }

    static Numerals of(String digits) {
        return MADE.computeIfAbsent(digits, Numerals::new);
    }

    char digit(int value) {
        return digits[value];
    }

    /** A number below a hundred in two digits. */
    String pair(int value) {
        return pairs[value];
    }

    /** A number below a hundred without leading zeros. */
    String text(int value) {
        return value < 10 ? String.valueOf(digits[value]) : pairs[value];
    }

    /** Appends a number without leading zeros. */
    void append(StringBuilder out, long value) {
        if (value < 10) {
            out.append(digits[(int) value]);
        } else if (value < PAIRS) {
            out.append(pairs[(int) value]);
        } else {
            append(out, value / PAIRS);
            out.append(pairs[(int) (value % PAIRS)]);
        }
    }

    /** Appends a number with leading zeros to a width that is at least its own. */
    void appendPadded(StringBuilder out, long value, int width) {
        if (width > 2) {
            appendPadded(out, value / PAIRS, width - 2);
            out.append(pairs[(int) (value % PAIRS)]);
        } else if (width == 2) {
            out.append(pairs[(int) value]);
        } else {
            out.append(digits[(int) value]);
        }
    }
}
