package com.petmatch.security.limit;

import java.security.SecureRandom;

/**
 * The random key of this process under which rules and keys are hashed: nobody outside can aim keys at one bucket, and a
 * key needs hashing once for all tables.
 */
final class ProcessKey {

    private static final long FIRST;
    private static final long SECOND;

    static {
        SecureRandom random = new SecureRandom();
        FIRST = random.nextLong();
        SECOND = random.nextLong();
    }

    private ProcessKey() {}

    static SipHash hash() {
        return new SipHash(FIRST, SECOND);
    }

    static SipHash.Tag tag(byte[] input) {
        return SipHash.hash(FIRST, SECOND, input);
    }
}
