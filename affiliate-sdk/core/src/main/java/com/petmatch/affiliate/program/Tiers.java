package com.petmatch.affiliate.program;

import com.petmatch.kernel.money.BasisPoints;
import java.util.ArrayList;
import java.util.List;

/**
 * The rate table of a plan: which rate holds from which amount on. Immutable; each {@link #from} returns a longer table.
 *
 * @param steps rising by {@code from}; a plan demands that the first begins at zero
 */
public record Tiers(TierPeriod period, TierMetric metric, TierMode mode, List<Tier> steps) {

    private static final int MAX_STEPS = 32;

    public Tiers {
        steps = List.copyOf(steps);
        if (steps.size() > MAX_STEPS) {
            throw new IllegalArgumentException("Expected at most 32 tiers, got " + steps.size());
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() <= steps.get(i - 1).from()) {
                throw new IllegalArgumentException("Expected rising tiers, got "
                        + steps.get(i).from() + " after " + steps.get(i - 1).from());
            }
        }
    }

    /** An empty table whose metric starts anew each calendar month of the plan's zone. */
    public static Tiers monthly(TierMetric metric, TierMode mode) {
        return new Tiers(TierPeriod.CALENDAR_MONTH, metric, mode, List.of());
    }

    /** One rate for every sale. */
    public static Tiers flat(BasisPoints rate) {
        return monthly(TierMetric.NET_SALES, TierMode.MARGINAL).from(0, rate);
    }

    /** Adds the rate that holds from so many minor units of the metric on. */
    public Tiers from(long minorUnits, BasisPoints rate) {
        List<Tier> longer = new ArrayList<>(steps);
        longer.add(new Tier(minorUnits, rate));
        return new Tiers(period, metric, mode, longer);
    }

    /**
     * Cuts a base into the parts that each tier rates.
     *
     * @param before the metric before this order
     * @param base the order's base, zero or more
     * @return parts in rising order; their units add up to {@code base}
     */
    public List<TierSlice> slices(long before, long base) {
        List<TierSlice> slices = new ArrayList<>(2);
        long end = Math.addExact(before, base);
        for (int i = 0; i < steps.size(); i++) {
            long low = Math.max(before, steps.get(i).from());
            long high = i + 1 < steps.size() ? Math.min(end, steps.get(i + 1).from()) : end;
            if (high > low) {
                slices.add(new TierSlice(high - low, steps.get(i).rate()));
            }
        }
        return slices;
    }

    /** The tier that a metric has reached. */
    public Tier reached(long metricUnits) {
        Tier reached = steps.get(0);
        for (Tier step : steps) {
            if (metricUnits >= step.from()) {
                reached = step;
            }
        }
        return reached;
    }
}
