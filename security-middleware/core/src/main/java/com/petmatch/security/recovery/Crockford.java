package com.petmatch.security.recovery;

import java.util.Locale;

/** Crockford's base32: no letter looks like a digit, and reading forgives case, hyphens and the usual mistakes. */
final class Crockford {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 15;
    private static final int LENGTH = 24;
    private static final int GROUP = 6;
    private static final int MAX_TYPED = 64;

    private Crockford() {}

    /** 15 bytes as four groups of six characters. */
    static String text(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("Expected 15 bytes, got " + bytes.length);
        }
        StringBuilder text = new StringBuilder(LENGTH + 3);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(fiveBits(bytes, i * 5)));
        }
        return text.toString();
    }

    /** What was typed, as it would have been written; nothing like a code becomes an empty text. */
    static String canonical(String typed) {
        if (typed.length() > MAX_TYPED) {
            return "";
        }
        StringBuilder text = new StringBuilder(LENGTH);
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            char read = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (ALPHABET.indexOf(read) >= 0) {
                text.append(read);
            } else if (read != '-' && read != ' ') {
                return "";
            }
        }
        return text.length() == LENGTH ? text.toString() : "";
    }

    private static int fiveBits(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + 5; bit++) {
            value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return value;
    }
}
