package com.petmatch.kernel.money;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lines come to, by rate: the amounts of one rate are summed first and the tax is rounded once per rate. Always
 * {@code net + tax = gross}. Immutable.
 *
 * @param sums one per rate, in the order in which the rates first appear
 */
public record TaxBreakdown(List<TaxSum> sums, Money net, Money tax, Money gross) {

    /** The lines of one rate together. */
    public record TaxSum(TaxRate rate, Money net, Money tax) {

        /** Net and tax. */
        public Money gross() {
            return net.plus(tax);
        }

        private static TaxSum of(TaxRate rate, Money amount, RoundingMode rounding) {
            int points = rate.rate().value();
            if (rate.treatment() == TaxRate.Treatment.INCLUDED) {
                Money tax = amount.scaled(points, BasisPoints.ONE + points, rounding);
                return new TaxSum(rate, amount.minus(tax), tax);
            }
            return new TaxSum(rate, amount, amount.scaled(points, BasisPoints.ONE, rounding));
        }
    }

    /** Refuses sums that do not match. */
    public TaxBreakdown {
        sums = List.copyOf(sums);
        if (!net.plus(tax).equals(gross)) {
            throw new IllegalArgumentException("Expected net + tax = gross, got " + net + ", " + tax + ", " + gross);
        }
    }

    /** Breaks one amount down. */
    public static TaxBreakdown of(Money amount, TaxRate rate, RoundingMode rounding) {
        return totalOf(List.of(TaxSum.of(rate, amount, rounding)));
    }

    /**
     * Breaks lines down by the rates that the policy gives them.
     *
     * @param lines one or more, all in one currency
     */
    public static TaxBreakdown of(List<TaxLine> lines, TaxPolicy policy, RoundingMode rounding) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Expected one line or more, got none");
        }
        Map<TaxRate, Money> amounts = new LinkedHashMap<>();
        for (TaxLine line : lines) {
            amounts.merge(policy.rateOf(line), line.amount(), Money::plus);
        }
        List<TaxSum> sums = new ArrayList<>(amounts.size());
        amounts.forEach((rate, amount) -> sums.add(TaxSum.of(rate, amount, rounding)));
        return totalOf(sums);
    }

    private static TaxBreakdown totalOf(List<TaxSum> sums) {
        Money net = Money.zero(sums.get(0).net().currency());
        Money tax = net;
        for (TaxSum sum : sums) {
            net = net.plus(sum.net());
            tax = tax.plus(sum.tax());
        }
        return new TaxBreakdown(sums, net, tax, net.plus(tax));
    }
}
