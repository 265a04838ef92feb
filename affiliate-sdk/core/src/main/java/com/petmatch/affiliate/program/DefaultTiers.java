package com.petmatch.affiliate.program;

import com.petmatch.kernel.money.BasisPoints;

/** The usual table: 25, 30 and 35 % from 0, 1,000.00 and 5,000.00 net sales a calendar month. */
final class DefaultTiers {

    static final Tiers TABLE = Tiers.monthly(TierMetric.NET_SALES, TierMode.MARGINAL)
            .from(0, BasisPoints.percent(25))
            .from(1_000_00, BasisPoints.percent(30))
            .from(5_000_00, BasisPoints.percent(35));

    private DefaultTiers() {}
}
