package com.petmatch.security.upload;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for one byte value, eight bytes a step: a word has a zero byte exactly where {@code (w - 0x01…) & ~w & 0x80…}
 * has its lowest bit (H. S. Warren, "Hacker's Delight", section 6-1).
 */
final class ByteSearch {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;

    private ByteSearch() {}

    /** The first place of the value at or after {@code from} and before {@code to}, or {@code to}. */
    static int indexOf(int value, byte[] bytes, int from, int to) {
        long wanted = (value & 0xff) * ONES;
        int at = from;
        while (at + Long.BYTES <= to) {
            long word = (long) WORDS.get(bytes, at) ^ wanted;
            long zeros = (word - ONES) & ~word & TOPS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != (byte) value) {
            at++;
        }
        return at;
    }
}
