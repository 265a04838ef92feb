package com.petmatch.security.firewall;

/**
 * Reads bytes as the most obliging victim would: UTF-8, overlong forms taken for what they spell, and every other byte
 * for the Latin-1 character of its value. Nothing that was sent is lost, so nothing can hide behind a replacement
 * character.
 */
final class LenientUtf8 {

    private LenientUtf8() {}

    /** The text of bytes; never fails, linear. */
    static String text(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int at = from; at < to; ) {
            int length = sequence(bytes, at, to);
            if (length <= 1) {
                text.append((char) (bytes[at++] & 0xff));
            } else {
                text.appendCodePoint(codePoint(bytes, at, length));
                at += length;
            }
        }
        return text.toString();
    }

    /** Whether a character is spelled with more bytes than it needs, which only an attack does (RFC 3629 section 3). */
    static boolean hasOverlong(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = sequence(bytes, at, to);
            if (length > 1 && codePoint(bytes, at, length) < smallest(length)) {
                return true;
            }
        }
        return false;
    }

    private static int smallest(int length) {
        return length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    }

    /** How many bytes a character takes here; 1 for what is none. */
    private static int sequence(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xf8 || lead < 0xc0 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        if (at + length > to) {
            return 1;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 1;
            }
        }
        int point = length > 1 ? codePoint(bytes, at, length) : 0;
        return point > Character.MAX_CODE_POINT || (point >= 0xd800 && point <= 0xdfff) ? 1 : length;
    }

    private static int codePoint(byte[] bytes, int at, int length) {
        int point = (bytes[at] & 0xff) & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            point = point << 6 | (bytes[at + i] & 0x3f);
        }
        return point;
    }
}
