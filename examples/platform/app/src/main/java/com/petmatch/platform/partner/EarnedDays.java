package com.petmatch.platform.partner;

import com.petmatch.affiliate.ledger.FactKind;
import com.petmatch.affiliate.report.StatementLine;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.Bars;
import com.petmatch.platform.web.PageContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Commission earned on each of the last thirty days, as bars. Stateless. */
final class EarnedDays {

    private static final int DAYS = 30;

    private EarnedDays() {}

    static Bars of(List<StatementLine> lines, CurrencyCode currency, Instant now, PageContext page) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Map<LocalDate, Money> days = new TreeMap<>();
        today.minusDays(DAYS - 1L).datesUntil(today.plusDays(1)).forEach(day -> days.put(day, Money.zero(currency)));
        for (StatementLine line : lines) {
            LocalDate day = LocalDate.ofInstant(line.occurredAt(), ZoneOffset.UTC);
            boolean counts = line.kind() == FactKind.SALE_RECORDED
                    && line.amount().currency().equals(currency);
            if (counts && days.containsKey(day)) {
                days.merge(day, line.amount(), Money::plus);
            }
        }
        return Bars.ofDays(days, page);
    }
}
