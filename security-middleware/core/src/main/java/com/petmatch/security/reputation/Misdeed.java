package com.petmatch.security.reputation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One thing that earned points: the evidence of a ban.
 *
 * @param at to the millisecond
 * @param detail for operators: the rule, the request's id; cut after 120 characters
 */
public record Misdeed(Signal signal, Instant at, String detail) {

    private static final int MAX_DETAIL = 120;
    private static final char SEPARATOR = ' ';

    public Misdeed {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        detail = detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL);
    }

    /** Reads what {@code toString} wrote: the form that stores keep. */
    public static Misdeed parse(String text) {
        int first = text.indexOf(SEPARATOR);
        int second = text.indexOf(SEPARATOR, first + 1);
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException("Expected an instant, a signal and a detail");
        }
        return new Misdeed(
                Signal.valueOf(text.substring(first + 1, second)),
                Instant.parse(text.substring(0, first)),
                text.substring(second + 1));
    }

    @Override
    public String toString() {
        return at.toString() + SEPARATOR + signal + SEPARATOR + detail;
    }
}
