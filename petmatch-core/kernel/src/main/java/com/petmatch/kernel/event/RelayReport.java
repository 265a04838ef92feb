package com.petmatch.kernel.event;

/**
 * What one run of the relay did.
 *
 * @param published rows marked as published
 * @param failed rows that back off
 * @param parked rows that failed for the last time
 * @param leasesLost batches that another worker repeats, because the lease was lost while publishing
 * @param outages batches that the publisher as a whole refused
 */
public record RelayReport(int published, int failed, int parked, int leasesLost, int outages) {

    static final RelayReport NOTHING = new RelayReport(0, 0, 0, 0, 0);

    /** Whether the host should run again soon: more may be waiting. */
    public boolean progressed() {
        return published > 0 || leasesLost > 0;
    }

    RelayReport plus(RelayReport other) {
        return new RelayReport(
                published + other.published,
                failed + other.failed,
                parked + other.parked,
                leasesLost + other.leasesLost,
                outages + other.outages);
    }
}
