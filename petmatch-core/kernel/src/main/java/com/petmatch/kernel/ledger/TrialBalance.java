package com.petmatch.kernel.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every balance of one chart that is not zero, at one moment, sorted by account and unit. */
public record TrialBalance(String chart, List<Balance> balances) {

    public TrialBalance {
        balances = List.copyOf(balances);
    }

    /** The sums per unit, by name of the unit; each is zero, or the books are broken. */
    public Map<String, Long> sums() {
        Map<String, Long> sums = new TreeMap<>();
        for (Balance balance : balances) {
            sums.merge(balance.unit().value(), balance.units(), Math::addExact);
        }
        return Collections.unmodifiableMap(sums);
    }

    public boolean isBalanced() {
        return sums().values().stream().allMatch(sum -> sum == 0);
    }
}
