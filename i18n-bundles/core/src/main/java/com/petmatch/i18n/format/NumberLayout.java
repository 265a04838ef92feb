package com.petmatch.i18n.format;

/**
 * How a number that has been rounded already is laid out. Immutable.
 *
 * @param minimumInteger whole digits at least, filled with zeros
 */
public record NumberLayout(Sign sign, Grouping grouping, int minimumInteger) {

    private static final int MAX_INTEGER = 40;

    public NumberLayout {
        if (minimumInteger < 0 || minimumInteger > MAX_INTEGER) {
            throw new IllegalArgumentException("Expected 0 to " + MAX_INTEGER + " whole digits, got " + minimumInteger);
        }
    }

    /** The sign shown, whatever the number's own. */
    public enum Sign {
        NONE,
        MINUS,
        PLUS
    }

    /** Where separators stand between groups of digits. */
    public enum Grouping {
        /** As the locale has it. */
        AUTO,
        /** From the first number that has a group. */
        ALWAYS,
        /** Only when two digits stand before the first separator. */
        MIN2,
        NEVER
    }
}
