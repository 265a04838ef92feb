package com.petmatch.affiliate.commission;

import static com.petmatch.affiliate.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.attribution.AttributionPolicy;
import com.petmatch.affiliate.attribution.BindingMode;
import com.petmatch.affiliate.commission.ReversalOutcome.Applied;
import com.petmatch.affiliate.commission.ReversalOutcome.Conflict;
import com.petmatch.affiliate.commission.ReversalOutcome.Parked;
import com.petmatch.affiliate.commission.ReversalOutcome.Refused;
import com.petmatch.affiliate.program.RatePinning;
import com.petmatch.affiliate.program.Tiers;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class CommissionEngineTest {

    @Test
    @Tag("row-31")
    void recurringPaysTwelveMonthsAndNotTheThirteenth() {
        Shop shop = new Shop();
        SubjectId customer = shop.customer(1);
        Instant first = shop.clock.instant();
        for (int month = 0; month <= 12; month++) {
            shop.clock.advanceTo(first.atZone(ZoneOffset.UTC).plusMonths(month).toInstant());
            shop.sell("M-" + month, customer, 100_00);
        }

        assertThat(shop.balance().pending()).isEqualTo(eur(12 * 25_00));
        assertThat(commission(shop, "M-12").reason().value()).isEqualTo("affiliate.sale.recurring-over");
    }

    @Test
    @Tag("row-33")
    void rateOfTheFirstSaleIsPinned() {
        Shop shop = new Shop();
        SubjectId early = shop.customer(1);
        shop.sell("A-1", early, 100_00);
        shop.clock.advance(Duration.ofDays(31));
        shop.affiliates
                .programs()
                .define(
                        shop.program,
                        Shop.plan().tiers(Tiers.flat(BasisPoints.percent(10))).build());

        shop.sell("A-2", early, 100_00);
        shop.sell("B-1", shop.customer(2), 100_00);

        assertThat(commission(shop, "A-2").kept()).isEqualTo(eur(25_00));
        assertThat(commission(shop, "B-1").kept()).isEqualTo(eur(10_00));
    }

    @Test
    @Tag("row-33")
    void currentRateHoldsWhereNothingIsPinned() {
        Shop shop = new Shop(Shop.plan().ratePinning(RatePinning.CURRENT).build());
        SubjectId customer = shop.customer(1);
        shop.sell("A-1", customer, 100_00);
        shop.clock.advance(Duration.ofDays(31));
        shop.affiliates
                .programs()
                .define(
                        shop.program,
                        Shop.plan().tiers(Tiers.flat(BasisPoints.percent(10))).build());

        shop.sell("A-2", customer, 100_00);

        assertThat(commission(shop, "A-2").kept()).isEqualTo(eur(10_00));
    }

    @Test
    void relationOutlivesTheClickWhereTheLastOneCounts() {
        Shop shop = new Shop(
                Shop.plan().build(),
                builder ->
                        builder.attribution(AttributionPolicy.of(BindingMode.LAST_CLICK_WINDOW, Duration.ofDays(30))));
        SubjectId customer = shop.customer(1);
        SubjectId late = shop.customer(2);
        shop.sell("A-1", customer, 100_00);
        shop.clock.advance(Duration.ofDays(40));

        shop.sell("A-2", customer, 100_00);
        shop.sell("B-1", late, 100_00);

        assertThat(commission(shop, "A-2").kept()).isEqualTo(eur(25_00));
        assertThat(commission(shop, "A-2")
                        .explained()
                        .step("attribution")
                        .get(0)
                        .text("by"))
                .isEqualTo("recurring:A-1");
        assertThat(commission(shop, "B-1").state()).isEqualTo(CommissionState.UNATTRIBUTED);
    }

    @Test
    void trialAtZeroEarnsNothingAndDoesNotStartTheRelation() {
        Shop shop = new Shop();
        SubjectId customer = shop.customer(1);

        shop.sell("trial", customer, 0);
        shop.clock.advance(Duration.ofDays(14));
        shop.sell("A-1", customer, 100_00);

        assertThat(commission(shop, "trial").state()).isEqualTo(CommissionState.REJECTED);
        assertThat(commission(shop, "A-1")
                        .explained()
                        .step("attribution")
                        .get(0)
                        .optionalText("first-sale"))
                .isEmpty();
        assertThat(shop.balance().pending()).isEqualTo(eur(25_00));
    }

    @Test
    void nobodysSaleIsKeptAndCanBeReversed() {
        Shop shop = new Shop();

        SaleOutcome outcome = shop.sell("A-1", Shop.person(5), 100_00);
        Applied applied = (Applied) shop.giveBack("A-1", "R-1", 60_00);

        assertThat(outcome.commission().state()).isEqualTo(CommissionState.UNATTRIBUTED);
        assertThat(applied.clawback()).isEqualTo(eur(0));
        assertThat(((Refused) shop.giveBack("A-1", "R-2", 60_00)).remaining()).isEqualTo(eur(40_00));
        assertThat(shop.books().balances()).isEmpty();
    }

    @Test
    void refusalsAreNamed() {
        Shop shop = new Shop();
        shop.sell("A-1", shop.customer(1), 100_00);
        Reversal yen = Reversal.refund(
                shop.program.id(),
                OrderId.of("A-1"),
                ReversalId.of("R-1"),
                Money.of(1, CurrencyCode.JPY),
                shop.clock.instant());

        Refused currency = (Refused) shop.affiliates.commissions().record(yen);
        shop.giveBack("A-1", "R-2", 100_00);
        Refused nothingLeft = (Refused) shop.giveBack("A-1", "R-3", 1);
        Parked parked = (Parked) shop.giveBack("A-9", "R-4", 1);
        Conflict conflict = (Conflict) shop.giveBack("A-9", "R-4", 2);

        assertThat(List.of(currency.reason(), nothingLeft.reason(), parked.reason(), conflict.reason()))
                .extracting(Object::toString)
                .containsExactly(
                        "affiliate.reversal.currency-mismatch",
                        "affiliate.reversal.nothing-left",
                        "affiliate.reversal.parked",
                        "affiliate.reversal.conflict");
        assertThat(shop.told.stream().filter(ReversalOutcome.class::isInstance)).hasSize(5);
    }

    @Test
    @Tag("row-55")
    void twoRolesInOneOrderDoNotSwallowEachOther() {
        Shop shop = new Shop();
        Sale sale = shop.sale("A-1", shop.customer(1), 100_00, shop.clock.instant());

        SaleOutcome referrer = shop.affiliates.commissions().record(sale);
        SaleOutcome seller = shop.affiliates.commissions().record(sale.withRole(PartnerRole.SELLER));

        assertThat(referrer).isInstanceOf(SaleOutcome.Recorded.class);
        assertThat(seller).isInstanceOf(SaleOutcome.Recorded.class);
        assertThat(shop.balance().pending()).isEqualTo(eur(50_00));
    }

    @Test
    @Tag("row-26")
    void currenciesClimbTheirOwnTiers() {
        Shop shop = new Shop();
        SubjectId customer = shop.customer(1);
        shop.sell("A-1", customer, 1_000_00);
        Money dinar = Money.of(1_000, CurrencyCode.of("KWD"));
        Sale other = Sale.of(
                shop.program.id(),
                OrderId.of("K-1"),
                customer,
                List.of(SaleLine.net("a", dinar)),
                shop.clock.instant());

        SaleOutcome outcome = shop.affiliates.commissions().record(other);

        assertThat(outcome.commission().kept()).isEqualTo(Money.of(250, CurrencyCode.of("KWD")));
        assertThat(shop.books().isBalanced()).isTrue();
    }

    @Test
    void heldCommissionIsReleasedToWhereItBelongsByThen() {
        Shop shop = new Shop();
        SubjectId customer = shop.customer(1);
        shop.affiliates.partners().suspend(shop.partner, shop.program.id());
        SaleKey key = shop.sell("A-1", customer, 100_00).commission().key();
        shop.clock.advance(Duration.ofDays(30));

        shop.affiliates.commissions().mature(shop.clock.instant(), 10);
        assertThat(shop.balance().held()).isEqualTo(eur(25_00));
        shop.affiliates.commissions().release(key);

        assertThat(shop.balance().available()).isEqualTo(eur(25_00));
        assertThat(shop.affiliates.commissions().release(key)).isEmpty();
    }

    private static Commission commission(Shop shop, String order) {
        return shop.affiliates
                .commissions()
                .find(shop.sale(order, shop.owner, 1, shop.clock.instant()).key())
                .orElseThrow();
    }
}
