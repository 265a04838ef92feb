package com.petmatch.security.bouncycastle;

/**
 * What one hash costs. Immutable.
 *
 * @param memoryKib 8 KiB a lane at least, up to 1 GiB
 * @param passes 1 to 64
 * @param lanes 1 to 16
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {

    private static final Argon2Cost STANDARD = new Argon2Cost(19_456, 2, 1);

    public Argon2Cost {
        requireWithin("lanes", lanes, 1, 16);
        requireWithin("passes", passes, 1, 64);
        requireWithin("memoryKib", memoryKib, 8 * lanes, 1_048_576);
    }

    /** 19 MiB, two passes, one lane. */
    public static Argon2Cost standard() {
        return STANDARD;
    }

    boolean isWeakerThan(Argon2Cost other) {
        return memoryKib < other.memoryKib || passes < other.passes;
    }

    private static void requireWithin(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException("Expected " + what + " of " + min + " to " + max + ", got " + value);
        }
    }
}
