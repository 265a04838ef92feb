package com.petmatch.kernel.privacy;

/**
 * How many records an erasure touched. Immutable.
 *
 * @param kept what a legal hold keeps
 */
public record ErasureCounts(long deleted, long anonymised, long kept) {

    /** Nothing was there. */
    public static final ErasureCounts NONE = new ErasureCounts(0, 0, 0);

    /** Refuses negative counts. */
    public ErasureCounts {
        if (deleted < 0 || anonymised < 0 || kept < 0) {
            throw new IllegalArgumentException(
                    "Expected counts of zero or more, got " + deleted + ", " + anonymised + ", " + kept);
        }
    }

    /** Both together. */
    public ErasureCounts plus(ErasureCounts other) {
        return new ErasureCounts(deleted + other.deleted, anonymised + other.anonymised, kept + other.kept);
    }
}
