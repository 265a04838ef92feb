package com.petmatch.platform.partner;

import com.petmatch.kernel.money.Money;
import com.petmatch.platform.web.Bars;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The partner's dashboard: what comes in, where it stands, and why. */
public record PartnerPage(
        Funnel funnel,
        List<Balance> balances,
        TierProgress tier,
        List<LinkRow> links,
        List<CommissionRow> commissions,
        Bars days,
        List<YearMonth> statements) {

    public PartnerPage {
        balances = List.copyOf(balances);
        links = List.copyOf(links);
        commissions = List.copyOf(commissions);
        statements = List.copyOf(statements);
    }

    /** Clicks, leads, sales and what they earned in the period. */
    public record Funnel(long clicks, long leads, long sales, List<Money> earned) {
        public Funnel {
            earned = List.copyOf(earned);
        }
    }

    /** One currency: currencies are never added up. */
    public record Balance(Money pending, Money available, Money paid) {}

    /**
     * Where this month's net sales stand between the tiers.
     *
     * @param thousandths how far from zero to the last tier, 0 to 1000
     * @param toNext what is missing to the next tier; absent at the top
     */
    public record TierProgress(ProgrammeTerms terms, Money sales, int thousandths, Optional<Money> toNext) {}

    /** One link of the partner's own. */
    public record LinkRow(String url, String name, Instant createdAt) {}
}
