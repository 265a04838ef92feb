package com.petmatch.platform.admin;

import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;

/** Whether every ledger adds up to zero. */
public record LedgerPanel(List<Check> checks, Instant asOf) {

    public LedgerPanel {
        checks = List.copyOf(checks);
    }

    public boolean isBalanced() {
        return checks.stream().allMatch(check -> check.difference().isZero());
    }

    /**
     * One chart of accounts in one currency.
     *
     * @param chart the key of the chart's name
     */
    public record Check(String chart, long accounts, Money difference) {}
}
