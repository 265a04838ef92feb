package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.program.BasePolicy;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.TierMetric;
import com.petmatch.affiliate.program.TierMode;
import com.petmatch.affiliate.program.Tiers;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.kernel.money.TaxRate;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void taxCommissionAndLedgerInTenLines() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        InMemoryUnitOfWork work = new InMemoryUnitOfWork();
        Ledger ledger = Ledger.of(new InMemoryLedgerStore(work), work);
        AccountId receivable = AccountId.of("payments", "receivable");
        AccountId revenue = AccountId.of("payments", "revenue");
        ledger.open(TenantId.SINGLE, receivable, AccountRule.FREE);
        ledger.open(TenantId.SINGLE, revenue, AccountRule.FREE);

        // region quickstart
        Money price = new Money(9_99, CurrencyCode.EUR);
        TaxRate vat = TaxRate.included("standard", BasisPoints.percent(19));
        Money net = TaxBreakdown.of(price, vat, RoundingMode.HALF_UP).net(); // EUR 8.39

        CommissionPlan plan = CommissionPlan.named("creators")
                .tiers(Tiers.monthly(TierMetric.NET_SALES, TierMode.MARGINAL)
                        .from(0, BasisPoints.percent(25))
                        .from(1_000_00, BasisPoints.percent(30)))
                .base(BasePolicy.afterDiscounts())
                .hold(Duration.ofDays(30))
                .rounding(RoundingMode.HALF_UP)
                .build();
        Money commission = plan.commission(0, net); // EUR 2.10

        ledger.post(
                TenantId.SINGLE,
                new LedgerTransaction(
                        new PostingKey("invoice-1"),
                        List.of(Posting.of(receivable, net), Posting.of(revenue, net.negated())),
                        now,
                        "invoice.paid"));
        // endregion

        assertThat(net).hasToString("EUR 8.39");
        assertThat(commission).hasToString("EUR 2.10");
        assertThat(ledger.trialBalance(TenantId.SINGLE, "payments").isBalanced())
                .isTrue();
    }
}
