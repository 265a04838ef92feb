package com.petmatch.payments.subscription;

import com.petmatch.kernel.money.CurrencyCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One state of a plan, never changed: whoever subscribed to it keeps it until moved.
 *
 * @param version from 1
 * @param title what stands on pages and invoices, in the seller's language
 * @param prices per seat and period, one per currency; all zero for a free plan
 * @param minimumSeats one for a plan that is not sold by seats
 */
public record PlanVersion(
        PlanCode plan,
        int version,
        String title,
        BillingInterval interval,
        Map<CurrencyCode, Price> prices,
        int minimumSeats,
        Entitlements entitlements) {

    public PlanVersion {
        prices = Map.copyOf(prices);
        long free = prices.values().stream()
                .filter(price -> price.amount().isZero())
                .count();
        if (version < 1 || minimumSeats < 1 || prices.isEmpty() || (free != 0 && free != prices.size())) {
            throw new IllegalArgumentException("Expected a version and seats of one or more and prices that are all "
                    + "free or all not, in plan " + plan);
        }
    }

    /** The first version of a plan that is not sold by seats. */
    public static PlanVersion first(
            PlanCode plan, String title, BillingInterval interval, List<Price> prices, Entitlements entitlements) {
        return perSeat(plan, title, interval, prices, 1, entitlements);
    }

    /** The first version of a plan that is sold by seats. */
    public static PlanVersion perSeat(
            PlanCode plan,
            String title,
            BillingInterval interval,
            List<Price> prices,
            int minimumSeats,
            Entitlements entitlements) {
        Map<CurrencyCode, Price> byCurrency = new LinkedHashMap<>();
        prices.forEach(price -> byCurrency.put(price.amount().currency(), price));
        return new PlanVersion(plan, 1, title, interval, byCurrency, minimumSeats, entitlements);
    }

    public boolean isFree() {
        return prices.values().stream().allMatch(price -> price.amount().isZero());
    }

    public Optional<Price> price(CurrencyCode currency) {
        return Optional.ofNullable(prices.get(currency));
    }
}
