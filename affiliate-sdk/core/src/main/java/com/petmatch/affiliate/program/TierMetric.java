package com.petmatch.affiliate.program;

/** What moves a partner up the tiers; always net of reversals. */
public enum TierMetric {
    /** The sum of commission bases of the partner's sales in the period. */
    NET_SALES
}
