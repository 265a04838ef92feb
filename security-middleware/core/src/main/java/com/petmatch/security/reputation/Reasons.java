package com.petmatch.security.reputation;

/** Checks what operators write beside a ban. */
final class Reasons {

    private static final int MAX = 500;

    private Reasons() {}

    static String required(String what, String text) {
        if (text.isBlank() || text.length() > MAX) {
            throw new IllegalArgumentException("Expected 1 to " + MAX + " characters for the " + what);
        }
        return text;
    }
}
