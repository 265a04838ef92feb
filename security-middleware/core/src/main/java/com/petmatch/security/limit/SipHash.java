package com.petmatch.security.limit;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** SipHash-2-4 with 128 bits of output: keyed, so that nobody outside can aim keys at one bucket. */
final class SipHash {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    /** Starts a hash of whole words, whose number the caller keeps constant. */
    SipHash(long key0, long key1) {
        v0 = key0 ^ 0x736f6d6570736575L;
        v1 = key1 ^ 0x646f72616e646f6dL ^ 0xee;
        v2 = key0 ^ 0x6c7967656e657261L;
        v3 = key1 ^ 0x7465646279746573L;
    }

    record Tag(long first, long second) {}

    static Tag hash(long key0, long key1, byte[] input) {
        SipHash state = new SipHash(key0, key1);
        int whole = input.length & ~7;
        for (int i = 0; i < whole; i += 8) {
            state.absorb((long) LONGS.get(input, i));
        }
        long last = (long) input.length << 56;
        for (int i = whole; i < input.length; i++) {
            last |= (input[i] & 0xffL) << (8 * (i - whole));
        }
        state.absorb(last);
        long first = state.first();
        return new Tag(first, state.second());
    }

    void absorb(long word) {
        v3 ^= word;
        rounds(2);
        v0 ^= word;
    }

    /** The first half of the hash; nothing more may be absorbed. */
    long first() {
        v2 ^= 0xee;
        rounds(4);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    /** The second half, after the first. */
    long second() {
        v1 ^= 0xdd;
        rounds(4);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
