package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.charge.ChargeDeclined;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.subscription.ChangeOutcome;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionCanceled;
import com.petmatch.payments.subscription.SubscriptionChanged;
import com.petmatch.payments.subscription.SubscriptionOutcome;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionState;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a plan is bought, kept and ended over a set of stores. */
public abstract class SubscriptionFlowContract extends ShopContract {

    @Test
    void startsAPaidPlanWhenTheProviderSaysThatItWasPaid() {
        CheckoutNeeded checkout = startPro("key-1");
        shop().pay(checkout.hostedPage());
        assertThat(state(checkout)).isEqualTo(SubscriptionState.INCOMPLETE);

        shop().hearFromStripe();

        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
        Invoice invoice = invoice(checkout);
        assertThat(invoice.state()).isEqualTo(InvoiceState.PAID);
        assertThat(invoice.number().orElseThrow()).hasToString("INV-2026-000001");
        assertThat(invoice.total().net()).isEqualTo(eur(839));
        assertThat(invoice.total().tax()).isEqualTo(eur(160));
        assertThat(shop().stripe().moneyTakenFor(checkout.charge().toString())).isEqualTo(eur(999));
    }

    @Test
    void provesNothingByComingBackFromThePage() {
        CheckoutNeeded checkout = startPro("key-1");

        ChargeOutcome back = payments().charges().resume(checkout.charge());

        assertThat(back).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(payments().subscriptions().entitlements(ANA)).isEqualTo(Entitlements.NONE);
    }

    @Test
    void asksTheProviderWhenTheWebhookNeverComes() {
        CheckoutNeeded checkout = startPro("key-1");
        shop().pay(checkout.hostedPage());

        assertThat(payments().charges().resume(checkout.charge())).isInstanceOf(ChargeOutcome.Approved.class);

        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(invoice(checkout).state()).isEqualTo(InvoiceState.PAID);
        shop().hearFromStripe();
        assertThat(shop().published(InvoicePaid.TYPE)).hasSize(1);
    }

    @Test
    void staysIncompleteWhileCardsAreDeclinedOnThePage() {
        CheckoutNeeded checkout = startPro("key-1");

        shop().press(checkout.hostedPage(), "card=insufficient_funds&action=pay");
        shop().hearFromStripe();
        assertThat(state(checkout)).isEqualTo(SubscriptionState.INCOMPLETE);

        shop().pay(checkout.hostedPage());
        shop().hearFromStripe();
        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void expiresWithThePageAndUsesNoInvoiceNumber() {
        CheckoutNeeded abandoned = startPro("key-1");
        shop().clock().advance(Duration.ofHours(24));
        shop().hearFromStripe();
        assertThat(state(abandoned)).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(invoice(abandoned).state()).isEqualTo(InvoiceState.VOID);
        assertThat(shop().published(ChargeDeclined.TYPE)).hasSize(1);

        CheckoutNeeded second = startPro("key-2");
        shop().pay(second.hostedPage());
        shop().hearFromStripe();
        assertThat(invoice(second).number().orElseThrow()).hasToString("INV-2026-000001");
    }

    @Test
    void givesUnpaidSubscriptionsUpByTimeAlone() {
        CheckoutNeeded abandoned = startPro("key-1");
        shop().clock().advance(Duration.ofHours(23));

        payments().subscriptions().processDue(10);

        assertThat(state(abandoned)).isEqualTo(SubscriptionState.EXPIRED);
    }

    @Test
    void opensOnePageForTwoClicksAndTwoTabs() {
        CheckoutNeeded first = startPro("key-1");
        CheckoutNeeded sameKey = startPro("key-1");
        CheckoutNeeded otherKey = startPro("key-2");

        assertThat(sameKey).isEqualTo(first);
        assertThat(otherKey).isEqualTo(first);
    }

    @Test
    void closesTheFirstPageWhenAnotherPlanIsChosen() {
        CheckoutNeeded monthly = startPro("key-1");
        CheckoutNeeded yearly = (CheckoutNeeded) start(Shop.PRO_YEARLY, "key-2");

        shop().pay(monthly.hostedPage());
        shop().pay(yearly.hostedPage());
        shop().hearFromStripe();

        assertThat(state(monthly)).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(state(yearly)).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(shop().stripe().chargesFor(monthly.charge().toString())).isZero();
        assertThat(payments().books().monthlyRecurringRevenue()).isEqualTo(Map.of(Shop.EUR, eur(700)));
    }

    @Test
    void refusesASecondPaidPlan() {
        paidPro();

        assertThat(start(Shop.PRO_YEARLY, "key-9")).isInstanceOf(SubscriptionOutcome.AlreadySubscribed.class);
    }

    @Test
    void replacesTheFreePlanByThePaidOne() {
        assertThat(start(Shop.FREE, "free-1")).isInstanceOf(SubscriptionOutcome.Started.class);
        assertThat(payments().subscriptions().entitlements(ANA).limit("pets")).isEqualTo(2);

        paidPro();

        assertThat(payments().subscriptions().entitlements(ANA).limit("pets")).isEqualTo(20);
        assertThat(shop().published(SubscriptionCanceled.TYPE)).hasSize(1);
    }

    @Test
    void sellsSeatsFromTheMinimumOn() {
        SubscriptionOutcome few = start(Shop.CLINIC, "key-1");

        assertThat(few).isEqualTo(new SubscriptionOutcome.SeatsBelowMinimum(Shop.CLINIC, 3));
        assertThat(start(PlanCode.of("gold"), "key-2")).isInstanceOf(SubscriptionOutcome.PlanUnknown.class);
    }

    @Test
    void endsACanceledPlanWithItsPeriodAndNotBefore() {
        CheckoutNeeded checkout = paidPro();
        Subscription active = subscription(checkout);
        assertThat(payments().subscriptions().cancelAtPeriodEnd(active.id())).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(payments().subscriptions().entitlements(ANA).allows("health-export"))
                .isTrue();

        shop().clock().advanceTo(active.periodEnd());

        assertThat(payments().subscriptions().entitlements(ANA)).isEqualTo(Entitlements.NONE);
        payments().subscriptions().processDue(10);
        assertThat(state(checkout)).isEqualTo(SubscriptionState.CANCELED);
        assertThat(shop().published(SubscriptionChanged.TYPE)).hasSize(1);
        assertThat(shop().published(SubscriptionCanceled.TYPE)).hasSize(1);
    }

    @Test
    void takesACancellationBackUntilThePeriodEnds() {
        CheckoutNeeded checkout = paidPro();
        payments().subscriptions().cancelAtPeriodEnd(checkout.subscription());

        payments().subscriptions().revokeCancellation(checkout.subscription());

        shop().clock().advance(Duration.ofDays(40));
        payments().subscriptions().processDue(10);
        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
    }
}
