package com.petmatch.payments.testkit.internal.sandbox;

import java.util.SplittableRandom;

/** Ids that look like the provider's and are the same for the same seed and count. */
final class SandboxIds {

    private final long seed;
    private long count;

    SandboxIds(long seed) {
        this.seed = seed;
    }

    String next(String prefix, int length, String alphabet) {
        count++;
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + count);
        StringBuilder id = new StringBuilder(prefix);
        for (int i = 0; i < length; i++) {
            id.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return id.toString();
    }

    long count() {
        return count;
    }

    /** Goes on where an earlier run stopped, so that no id is given twice. */
    void resumeAt(long used) {
        count = Math.max(count, used);
    }
}
