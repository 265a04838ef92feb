package com.petmatch.security.testkit;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads what an authenticator app would scan: RFC 4648 base32 of whole groups of eight. */
final class Base32Reader {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32Reader() {}

    static byte[] bytes(String text) {
        BigInteger number = BigInteger.ONE;
        for (int i = 0; i < text.length(); i++) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i))));
        }
        // The leading one keeps leading zeros; it stands in a byte of its own.
        byte[] marked = number.toByteArray();
        return Arrays.copyOfRange(marked, marked.length - text.length() * 5 / 8, marked.length);
    }
}
