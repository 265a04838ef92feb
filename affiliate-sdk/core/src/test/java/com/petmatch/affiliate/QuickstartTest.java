package com.petmatch.affiliate;

import static com.petmatch.affiliate.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.Reversal;
import com.petmatch.affiliate.commission.ReversalId;
import com.petmatch.affiliate.commission.ReversalOutcome;
import com.petmatch.affiliate.commission.Sale;
import com.petmatch.affiliate.commission.SaleLine;
import com.petmatch.affiliate.commission.SaleOutcome;
import com.petmatch.affiliate.ledger.PartnerBalance;
import com.petmatch.affiliate.program.BasePolicy;
import com.petmatch.affiliate.program.Cap;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.affiliate.program.RatePinning;
import com.petmatch.affiliate.program.Recurring;
import com.petmatch.affiliate.program.TierMetric;
import com.petmatch.affiliate.program.TierMode;
import com.petmatch.affiliate.program.Tiers;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.testkit.FakeClock;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The snippets of the README, run. */
final class QuickstartTest {

    @Test
    void wiresItselfInMemory() {
        FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
        Program program = Program.of(new ProgramId(new UUID(1, 1)), "Creators", URI.create("https://shop.example/"));

        // tag::quickstart[]
        CommissionPlan plan = CommissionPlan.named("creators")
                .tiers(Tiers.monthly(TierMetric.NET_SALES, TierMode.MARGINAL)
                        .from(0, BasisPoints.percent(25))
                        .from(1_000_00, BasisPoints.percent(30))
                        .from(5_000_00, BasisPoints.percent(35)))
                .base(BasePolicy.afterDiscounts().withoutTax().withoutShipping())
                .recurring(Recurring.months(12))
                .ratePinning(RatePinning.AT_FIRST_SALE)
                .hold(Duration.ofDays(30))
                .rounding(RoundingMode.HALF_UP)
                .cap(Cap.perOrder(eur(500_00)))
                .build();
        Affiliates affiliates =
                Affiliates.builder().clock(clock).program(program, plan).build();
        // end::quickstart[]

        Sale sale = Sale.of(
                program.id(),
                OrderId.of("A-1"),
                new SubjectId(new UUID(2, 2)),
                List.of(SaleLine.item("pro", eur(999), eur(160))),
                clock.instant());
        assertThat(affiliates.commissions().record(sale)).isInstanceOf(SaleOutcome.Recorded.class);
        assertThat(affiliates.programs().planAt(program.id(), clock.instant())).isEqualTo(plan);
    }

    @Test
    void earnsAndClawsBackToTheCent() {
        Shop shop = new Shop();
        Sale sale = Sale.of(
                shop.program.id(),
                OrderId.of("A-1"),
                shop.customer(1),
                List.of(SaleLine.item("pro-monthly", eur(999), eur(160))),
                shop.clock.instant());

        Commission earned = shop.affiliates.commissions().record(sale).commission();
        assertThat(earned.base()).isEqualTo(eur(839));
        assertThat(shop.balance().pending()).isEqualTo(eur(210));

        ReversalOutcome half = shop.giveBack("A-1", "R-1", 419);
        assertThat(((ReversalOutcome.Applied) half).clawback()).isEqualTo(eur(105));
        assertThat(shop.balance().pending()).isEqualTo(eur(105));
        assertThat(shop.books().isBalanced()).isTrue();

        ReversalOutcome rest = shop.affiliates
                .commissions()
                .record(Reversal.refund(
                        shop.program.id(), OrderId.of("A-1"), ReversalId.of("R-2"), eur(420), shop.clock.instant()));
        assertThat(((ReversalOutcome.Applied) rest).clawback()).isEqualTo(eur(105));
        PartnerBalance balance = shop.affiliates.ledger().balance(shop.partner, CurrencyCode.EUR);
        assertThat(balance.pending()).isEqualTo(eur(0));
        assertThat(balance.unpaid()).isEqualTo(eur(0));
        assertThat(shop.books().isBalanced()).isTrue();
    }
}
