package com.petmatch.platform.partner;

import com.petmatch.kernel.money.Money;
import java.time.YearMonth;
import java.util.List;

/**
 * A month's statement in one currency.
 *
 * @param partner the name it is made out to
 */
public record StatementPage(
        YearMonth month, String partner, Money earned, Money takenBack, Money total, List<CommissionRow> lines) {

    public StatementPage {
        lines = List.copyOf(lines);
    }
}
