package com.petmatch.affiliate.program;

import com.petmatch.kernel.money.BasisPoints;

/**
 * One step of a tier table: the rate that holds from an amount of the metric on.
 *
 * @param from minor units of the sale's currency, zero or more
 * @param rate at most 10,000 basis points
 */
public record Tier(long from, BasisPoints rate) {

    private static final int WHOLE = 10_000;

    public Tier {
        if (from < 0 || rate.value() > WHOLE) {
            throw new IllegalArgumentException(
                    "Expected a tier from 0 on with at most 10,000 basis points, got " + from + " at " + rate.value());
        }
    }
}
