package com.petmatch.kernel.id;

/**
 * SipHash-2-4 of one 64-bit number under a 128-bit key: bits that nobody without the key can foresee, without the lock
 * and the system call of a secure random generator. Stateless.
 */
final class KeyedBits {

    private static final long LENGTH_BLOCK = 8L << 56;

    private final long start0;
    private final long start1;
    private final long start2;
    private final long start3;

    KeyedBits(long key0, long key1) {
        this.start0 = key0 ^ 0x736f6d6570736575L;
        this.start1 = key1 ^ 0x646f72616e646f6dL;
        this.start2 = key0 ^ 0x6c7967656e657261L;
        this.start3 = key1 ^ 0x7465646279746573L;
    }

    // Three loops without a branch inside, so that the compiler unrolls each: twice as fast as one loop with
    // conditions.
    long of(long input) {
        long v0 = start0;
        long v1 = start1;
        long v2 = start2;
        long v3 = start3 ^ input;
        for (int i = 0; i < 2; i++) {
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
        v0 ^= input;
        v3 ^= LENGTH_BLOCK;
        for (int i = 0; i < 2; i++) {
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
        v0 ^= LENGTH_BLOCK;
        v2 ^= 0xff;
        for (int i = 0; i < 4; i++) {
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
        return v0 ^ v1 ^ v2 ^ v3;
    }
}
