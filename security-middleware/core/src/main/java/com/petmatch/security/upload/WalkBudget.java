package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;

/** What is left of an archive's limits, shared by all archives inside it. One walk, one thread. */
final class WalkBudget {

    /** Below this a ratio says nothing: a few zeros pack to almost none. */
    private static final long RATIO_FROM = 64 << 10;

    private final ArchiveLimits limits;
    private final long mostBytes;
    private int entries;
    private long inflated;

    WalkBudget(ArchiveLimits limits, long archiveBytes) {
        this.limits = limits;
        this.mostBytes = Math.min(limits.maxInflatedBytes(), Math.max(RATIO_FROM, archiveBytes * limits.maxRatio()));
    }

    void enter(int depth) throws UnacceptableContentException {
        if (depth > limits.maxDepth()) {
            throw exceeded("Archives nested deeper than " + limits.maxDepth());
        }
    }

    void entry() throws UnacceptableContentException {
        if (++entries > limits.maxEntries()) {
            throw exceeded("More than " + limits.maxEntries() + " entries");
        }
    }

    void inflated(long bytes) throws UnacceptableContentException {
        inflated += bytes;
        if (inflated > mostBytes) {
            throw exceeded("More than " + mostBytes + " bytes inflated");
        }
    }

    void ended(long packedBytes, long inflatedBytes) throws UnacceptableContentException {
        if (inflatedBytes > RATIO_FROM && inflatedBytes / limits.maxRatio() > packedBytes) {
            throw exceeded("An entry packed to less than 1 / " + limits.maxRatio());
        }
    }

    private static UnacceptableContentException exceeded(String fault) {
        return new UnacceptableContentException(SecurityErrors.UPLOAD_ARCHIVE_LIMIT, fault);
    }
}
