package com.petmatch.kernel.error;

/**
 * A stable, published name of something that went wrong or was refused, such as {@code market.stock.insufficient}.
 *
 * <p>Two to four lower-case segments joined by dots; the first is the feature, the others may hold digits and hyphens.
 * A published code never changes its meaning; the words for people live in i18n-bundles under the same key.
 *
 * @param value the code, 96 characters at most
 */
public record ErrorCode(String value) implements Comparable<ErrorCode> {

    private static final int MAX_LENGTH = 96;
    private static final int MAX_DOTS = 3;

    /** Refuses a text that does not have the form of a code. */
    public ErrorCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "Expected an error code of 2 to 4 dotted lower-case segments, got \"" + shortened(value) + "\"");
        }
    }

    /** The code of this text; anything but a well-formed one is refused. */
    public static ErrorCode of(String value) {
        return new ErrorCode(value);
    }

    /** The first segment: the feature that owns the code. */
    public String feature() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(ErrorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    // Hand-written and linear: codes also arrive from outside, where a regular expression would be one more thing to
    // bound.
    private static boolean isWellFormed(String text) {
        int dots = 0;
        boolean segmentStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (segmentStart || ++dots > MAX_DOTS) {
                    return false;
                }
                segmentStart = true;
            } else if (isLetter(c)) {
                segmentStart = false;
            } else if (segmentStart || dots == 0 || !(isDigit(c) || c == '-')) {
                return false;
            }
        }
        return dots > 0 && !segmentStart && text.length() <= MAX_LENGTH;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String shortened(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }
}
