package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import java.util.Arrays;

/**
 * Reads unpadded base64url (RFC 4648 §5) in its one canonical form: no padding, no other alphabet, no stray bits in the
 * last character. Linear, one pass.
 */
final class Base64Url {

    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = (byte) i;
        }
    }

    private Base64Url() {}

    /** The bytes of an ASCII text from one index to another. */
    static byte[] decode(byte[] text, int from, int to) throws RejectedTokenException {
        int length = to - from;
        int rest = length & 3;
        int whole = from + length - rest;
        byte[] bytes = new byte[length / 4 * 3 + Math.max(0, rest - 1)];
        int out = 0;
        // Negative as soon as one character is outside of the alphabet.
        int seen = 0;
        for (int i = from; i < whole; i += 4) {
            int a = value(text[i]);
            int b = value(text[i + 1]);
            int c = value(text[i + 2]);
            int d = value(text[i + 3]);
            seen |= a | b | c | d;
            bytes[out] = (byte) (a << 2 | b >> 4);
            bytes[out + 1] = (byte) (b << 4 | c >> 2);
            bytes[out + 2] = (byte) (c << 6 | d);
            out += 3;
        }
        if (seen < 0 || rest == 1 || !isRestRead(text, whole, rest, bytes, out)) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_SHAPE);
        }
        return bytes;
    }

    private static boolean isRestRead(byte[] text, int from, int rest, byte[] bytes, int out) {
        if (rest == 0) {
            return true;
        }
        int a = value(text[from]);
        int b = value(text[from + 1]);
        int c = rest == 3 ? value(text[from + 2]) : 0;
        int stray = rest == 3 ? c & 3 : b & 15;
        if ((a | b | c) < 0 || stray != 0) {
            return false;
        }
        bytes[out] = (byte) (a << 2 | b >> 4);
        if (rest == 3) {
            bytes[out + 1] = (byte) (b << 4 | c >> 2);
        }
        return true;
    }

    private static int value(byte character) {
        return character < 0 ? -1 : VALUES[character];
    }
}
