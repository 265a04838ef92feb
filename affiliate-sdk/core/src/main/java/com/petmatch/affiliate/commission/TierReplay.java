package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.PlanId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Climbs the tiers again, sale by sale in the order of occurrence, and finds which commissions are not what they should
 * be. Sales of another currency climb a ladder of their own. Pure.
 */
final class TierReplay {

    /** A commission and what it should keep. */
    record Rerated(Commission commission, Money kept, long metricBefore) {}

    private TierReplay() {}

    /** The metric that the sales before this one add up to. */
    static long before(List<Commission> period, Sale sale) {
        return before(period, sale.currency(), sale.occurredAt(), sale.order());
    }

    static long before(List<Commission> period, Commission sale) {
        return before(
                period, sale.base().currency(), sale.occurredAt(), sale.key().order());
    }

    private static long before(List<Commission> period, CurrencyCode currency, Instant at, OrderId order) {
        long metric = 0;
        for (Commission earlier : period) {
            if (counts(earlier, currency) && precedes(earlier, at, order)) {
                metric = Math.addExact(metric, earlier.remaining().minorUnits());
            }
        }
        return metric;
    }

    private static boolean precedes(Commission earlier, Instant at, OrderId order) {
        int byTime = earlier.occurredAt().compareTo(at);
        return byTime < 0 || (byTime == 0 && earlier.key().order().value().compareTo(order.value()) < 0);
    }

    /** Every commission of the currency that should keep another amount than it does. */
    static List<Rerated> rerated(
            List<Commission> period, CurrencyCode currency, Function<PlanId, CommissionPlan> plans) {
        List<Rerated> changed = new ArrayList<>();
        long metric = 0;
        for (Commission sale : period) {
            if (counts(sale, currency)) {
                Money kept = plans.apply(sale.plan()).commission(metric, sale.remaining());
                if (!kept.equals(sale.kept())) {
                    changed.add(new Rerated(sale, kept, metric));
                }
                metric = Math.addExact(metric, sale.remaining().minorUnits());
            }
        }
        return changed;
    }

    private static boolean counts(Commission sale, CurrencyCode currency) {
        return sale.state().counts() && sale.base().currency().equals(currency);
    }
}
