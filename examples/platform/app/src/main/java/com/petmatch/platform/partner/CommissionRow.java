package com.petmatch.platform.partner;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One line of the partner's book: a commission, or what a refund took back.
 *
 * @param reference the order's own reference
 * @param amount negative for a clawback
 * @param reasons how the amount came about, step by step
 */
public record CommissionRow(
        String reference, Instant at, Money base, Money amount, CommissionStanding standing, List<Reason> reasons) {

    public CommissionRow {
        reasons = List.copyOf(reasons);
    }

    /**
     * One step of the explanation.
     *
     * @param key the sentence
     * @param facts its arguments: sums, shares, moments
     */
    public record Reason(String key, Map<String, ?> facts) {
        public Reason {
            facts = Map.copyOf(facts);
        }
    }
}
