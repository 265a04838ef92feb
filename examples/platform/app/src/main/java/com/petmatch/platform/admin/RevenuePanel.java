package com.petmatch.platform.admin;

import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.Bars;
import java.time.Instant;
import java.util.List;

/** Money by currency; currencies are never added up. */
public record RevenuePanel(List<MoneyRow> rows, Bars days, Instant asOf) {

    public RevenuePanel {
        rows = List.copyOf(rows);
    }

    /**
     * One currency.
     *
     * @param recurring monthly recurring revenue, net of tax
     * @param taken money taken this month, tax in it
     */
    public record MoneyRow(Money recurring, Money taken, Money refunded, Money commissions) {}
}
