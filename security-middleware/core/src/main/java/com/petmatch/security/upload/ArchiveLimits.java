package com.petmatch.security.upload;

/**
 * What an archive may hold, archives inside it included. Immutable.
 *
 * @param maxRatio inflated bytes for each packed one, of an entry and of the whole, at most 100; asked from 64 KiB on
 * @param maxEntries at most 1,000
 * @param maxInflatedBytes at most 200 MiB
 * @param maxDepth 1 for an archive without archives in it, at most 3
 */
public record ArchiveLimits(int maxRatio, int maxEntries, long maxInflatedBytes, int maxDepth) {

    private static final int MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final int DEEPEST = 3;

    public ArchiveLimits {
        PolicyBounds.require("maxRatio", maxRatio, MOST_RATIO);
        PolicyBounds.require("maxEntries", maxEntries, MOST_ENTRIES);
        PolicyBounds.require("maxInflatedBytes", maxInflatedBytes, MOST_BYTES);
        PolicyBounds.require("maxDepth", maxDepth, DEEPEST);
    }

    /** The most that any policy may allow. */
    public static ArchiveLimits standard() {
        return new ArchiveLimits(MOST_RATIO, MOST_ENTRIES, MOST_BYTES, DEEPEST);
    }
}
