package com.petmatch.security.keys;

import java.util.BitSet;
import javax.crypto.SecretKey;

/** Which secrets two parties may share: long enough, and not one byte over and over. */
final class SharedSecrets {

    // 32 random bytes have fewer than eight different values about once in 10^40.
    private static final int MIN_DIFFERENT = 8;

    private SharedSecrets() {}

    static boolean isAllowed(SecretKey key, int minBytes) {
        byte[] bytes = key.getEncoded();
        if (bytes == null || bytes.length < minBytes) {
            return false;
        }
        BitSet different = new BitSet(256);
        for (byte value : bytes) {
            different.set(value & 0xff);
        }
        return different.cardinality() >= MIN_DIFFERENT;
    }
}
