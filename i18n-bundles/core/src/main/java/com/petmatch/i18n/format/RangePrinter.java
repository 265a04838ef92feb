package com.petmatch.i18n.format;

import java.math.BigDecimal;

/** Appends ranges of numbers in one locale's pattern. Immutable. */
final class RangePrinter {

    private final String joint;
    private final String spaced;
    private final NumberPrinter numbers;

    RangePrinter(String pattern, NumberPrinter numbers) {
        this.joint = Frame.joint(pattern);
        this.spaced = joint.startsWith(" ") ? joint : " " + joint + " ";
        this.numbers = numbers;
    }

    /** Appends both ends, or one number when both print the same. */
    void append(StringBuilder out, BigDecimal from, BigDecimal to, NumberStyle style) {
        BigDecimal first = NumberPrinter.rounded(from, style);
        BigDecimal last = NumberPrinter.rounded(to, style);
        numbers.appendRounded(out, first, from.signum() < 0, style);
        if (first.compareTo(last) != 0) {
            // Beside a sign the dash of the range needs room, or it reads as another.
            out.append(from.signum() < 0 ? spaced : joint);
            numbers.appendRounded(out, last, to.signum() < 0, style);
        }
    }
}
