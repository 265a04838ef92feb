package com.petmatch.platform.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxPolicy;
import com.petmatch.kernel.money.TaxRate;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.InMemoryPaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.invoice.Invoicing;
import com.petmatch.payments.stripe.StripeConfig;
import com.petmatch.payments.stripe.StripeGateway;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.Plan;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.PlanVersion;
import com.petmatch.payments.subscription.Price;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceListTest {

    private static final CurrencyCode EUR = CurrencyCode.EUR;

    private final PlanCatalogue catalogue = PlanCatalogue.of(List.of(
            plan("free", BillingInterval.MONTHLY, 0, 1),
            plan("pro-monthly", BillingInterval.MONTHLY, 9_99, 1),
            plan("pro-yearly", BillingInterval.YEARLY, 99_00, 1),
            plan("enterprise-monthly", BillingInterval.MONTHLY, 19_00, 5)));
    private final PriceList prices = new PriceList(catalogue, payments());

    @Test
    void statesTheTaxThatIsInThePrice() {
        PlanPrice price = cards(BillingPeriod.MONTH).get(1).price().orElseThrow();

        assertThat(price)
                .isEqualTo(
                        new PlanPrice(eur(9_99), eur(8_39), eur(1_60), BasisPoints.percent(19), BillingPeriod.MONTH));
    }

    @Test
    void showsThePeriodThatWasAskedForAndWhatIsSoldForOneOnly() {
        assertThat(cards(BillingPeriod.MONTH))
                .extracting(PlanCard::plan)
                .containsExactly("free", "pro-monthly", "enterprise-monthly");
        assertThat(cards(BillingPeriod.YEAR))
                .extracting(PlanCard::plan)
                .containsExactly("free", "pro-yearly", "enterprise-monthly");
    }

    @Test
    void saysWhatTheFewestSeatsCostTogether() {
        PlanCard enterprise = cards(BillingPeriod.MONTH).get(2);

        assertThat(enterprise.seats()).isEqualTo(5);
        assertThat(enterprise.total()).contains(eur(95_00));
    }

    @Test
    void marksThePlanThatSomebodyHas() {
        assertThat(cards(BillingPeriod.MONTH)).extracting(PlanCard::current).containsExactly(true, false, false);
        assertThat(prices.cards(BillingPeriod.MONTH, EUR, Optional.of(PlanCode.of("pro-monthly"))))
                .extracting(PlanCard::current)
                .containsExactly(false, true, false);
    }

    @Test
    void hidesWhatIsNotSoldInACurrency() {
        assertThat(prices.cards(BillingPeriod.MONTH, CurrencyCode.JPY, Optional.empty()))
                .extracting(PlanCard::plan)
                .containsExactly("free");
    }

    private List<PlanCard> cards(BillingPeriod period) {
        return prices.cards(period, EUR, Optional.empty());
    }

    private static Plan plan(String code, BillingInterval interval, long cents, int seats) {
        List<Price> sold = List.of(Price.of(eur(cents)));
        PlanCode named = PlanCode.of(code);
        return Plan.of(
                seats > 1
                        ? PlanVersion.perSeat(named, code, interval, sold, seats, Entitlements.NONE)
                        : PlanVersion.first(named, code, interval, sold, Entitlements.NONE));
    }

    private Payments payments() {
        return Payments.builder()
                .gateway(StripeGateway.of(
                        StripeConfig.builder(Secret.of("sk_test_unused")).build()))
                .stores(InMemoryPaymentStores.of(new InMemoryUnitOfWork()))
                .plans(catalogue)
                .invoicing(Invoicing.with(TaxPolicy.uniform(TaxRate.included("vat", BasisPoints.percent(19)))))
                .clock(FakeClock.at("2026-11-21T12:00:00Z"))
                .ids(new SequentialIds())
                .build();
    }

    private static Money eur(long cents) {
        return Money.of(cents, EUR);
    }
}
