package com.petmatch.payments.subscription;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.page;
import static com.petmatch.payments.TestShop.ANA;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.page.Cursor;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.SubscriptionId;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.invoice.ServicePeriod;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private final TestShop shop = new TestShop();
    private final Subscriptions subscriptions = shop.payments.subscriptions();

    @Test
    void startsAFreePlanAtOnce() {
        SubscriptionOutcome outcome = start(TestShop.FREE, "a");

        assertThat(outcome.fold(new SubscriptionOutcomeNames())).isEqualTo("started");
        assertThat(start(TestShop.FREE, "b").fold(new SubscriptionOutcomeNames()))
                .isEqualTo("already");
        assertThat(shop.gateway.calls).isEmpty();
        assertThat(shop.payments.books().monthlyRecurringRevenue()).isEmpty();
    }

    @Test
    void asksForPaymentAndStartsWhenItWasMade() {
        CheckoutNeeded checkout = (CheckoutNeeded) start(TestShop.PRO, "a");
        assertThat(checkout.hostedPage()).hasToString("https://pay.example/page_1");
        assertThat(subscriptions.current(ANA)).isEmpty();

        paid(checkout);

        Subscription active = subscriptions.current(ANA).orElseThrow();
        Invoice invoice =
                shop.payments.invoices().findByCharge(checkout.charge()).orElseThrow();
        assertThat(active.periodStart()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
        assertThat(active.periodEnd()).isEqualTo(Instant.parse("2026-04-01T10:00:00Z"));
        assertThat(invoice.period()).contains(new ServicePeriod(active.periodStart(), active.periodEnd()));
        assertThat(invoice.remaining()).isEqualTo(eur(999));
        assertThat(subscriptions.entitlements(ANA).allows("export")).isTrue();
        assertThat(start(TestShop.PRO, "a").fold(new SubscriptionOutcomeNames()))
                .isEqualTo("started");
    }

    @Test
    void refundsWithTheTaxOfTheInvoice() {
        CheckoutNeeded checkout = (CheckoutNeeded) start(TestShop.PRO, "a");
        paid(checkout);

        shop.payments.refunds().refund(RefundRequest.of(checkout.charge(), eur(499)), IdempotencyKey.of("r"));

        Invoice invoice =
                shop.payments.invoices().findByCharge(checkout.charge()).orElseThrow();
        assertThat(shop.payments.invoices().creditNotes(invoice.id()))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.total().net()).isEqualTo(eur(419));
                    assertThat(note.total().tax()).isEqualTo(eur(80));
                });
        assertThat(invoice.remaining()).isEqualTo(eur(500));
    }

    @Test
    void countsAYearAsTwelveMonths() {
        paid((CheckoutNeeded) start(TestShop.YEARLY, "a"));

        // 99.90 with 19 % inside is 83.95 net: seven months of 7.00 and five of 6.99.
        assertThat(shop.payments.books().monthlyRecurringRevenue()).isEqualTo(Map.of(TestShop.EUR, eur(700)));
        shop.clock.advance(Duration.ofDays(300));
        assertThat(shop.payments.books().monthlyRecurringRevenue()).isEqualTo(Map.of(TestShop.EUR, eur(699)));
    }

    @Test
    void keepsOneSubscriptionForOneKeyAndRefusesAnotherWish() {
        SubscriptionOutcome first = start(TestShop.PRO, "a");

        assertThat(start(TestShop.PRO, "a")).isEqualTo(first);
        assertThatThrownBy(() -> start(TestShop.YEARLY, "a")).isInstanceOf(IdempotencyConflictException.class);
    }

    @Test
    void namesWhatCannotBeBought() {
        StartSubscription pounds = new StartSubscription(
                ANA,
                TestShop.PRO,
                CurrencyCode.GBP,
                1,
                java.time.ZoneOffset.UTC,
                wish(TestShop.PRO).successUrl(),
                wish(TestShop.PRO).cancelUrl());

        assertThat(start(PlanCode.of("gold"), "a").fold(new SubscriptionOutcomeNames()))
                .isEqualTo("plan");
        assertThat(subscriptions.start(pounds, IdempotencyKey.of("b")).fold(new SubscriptionOutcomeNames()))
                .isEqualTo("currency");
    }

    @Test
    void healsALostPageWhenTheCustomerClicksAgain() {
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        SubscriptionOutcome lostPage = start(TestShop.PRO, "a");
        assertThat(lostPage.fold(new SubscriptionOutcomeNames())).isEqualTo("unresolved");

        assertThat(start(TestShop.PRO, "a").fold(new SubscriptionOutcomeNames()))
                .isEqualTo("checkout");
    }

    @Test
    void saysThatThePageWasLeftUnpaid() {
        CheckoutNeeded checkout = (CheckoutNeeded) start(TestShop.PRO, "a");
        told(checkout.charge(), PaymentStatus.EXPIRED);

        SubscriptionOutcome again = start(TestShop.PRO, "a");

        assertThat(again.fold(new SubscriptionOutcomeNames())).isEqualTo("declined");
        assertThat(start(TestShop.PRO, "b").fold(new SubscriptionOutcomeNames()))
                .isEqualTo("checkout");
        assertThat(shop.payments
                        .invoices()
                        .findByCharge(checkout.charge())
                        .orElseThrow()
                        .state())
                .isEqualTo(InvoiceState.VOID);
    }

    @Test
    void closesTheOldPageBeforeAnotherPlanIsSold() {
        start(TestShop.PRO, "a");

        assertThat(start(TestShop.YEARLY, "b").fold(new SubscriptionOutcomeNames()))
                .isEqualTo("checkout");
        assertThat(shop.gateway.calls).contains("expire page_1");
    }

    @Test
    void sellsNoOtherPlanToWhomJustPaid() {
        start(TestShop.PRO, "a");
        shop.gateway.payments.add(() -> page(PaymentStatus.CAPTURED));

        assertThat(start(TestShop.YEARLY, "b").fold(new SubscriptionOutcomeNames()))
                .isEqualTo("started");
        assertThat(shop.events(InvoicePaid.TYPE)).hasSize(1);
    }

    @Test
    void endsNowOrWithThePeriodOrNotAtAll() {
        paid((CheckoutNeeded) start(TestShop.PRO, "a"));
        SubscriptionId id = subscriptions.current(ANA).orElseThrow().id();

        assertThat(name(subscriptions.cancelAtPeriodEnd(id))).isEqualTo("changed");
        assertThat(name(subscriptions.cancelAtPeriodEnd(id))).isEqualTo("changed");
        shop.clock.advance(Duration.ofDays(31));
        assertThat(name(subscriptions.revokeCancellation(id))).isEqualTo("not allowed");
        assertThat(subscriptions.processDue(10)).isOne();
        assertThat(name(subscriptions.cancelNow(id))).isEqualTo("not allowed");
        assertThat(name(subscriptions.cancelNow(new SubscriptionId(new UUID(9, 9)))))
                .isEqualTo("unknown");
        assertThat(name(subscriptions.cancelAtPeriodEnd(new SubscriptionId(new UUID(9, 9)))))
                .isEqualTo("unknown");
    }

    @Test
    void changesNothingBeforeTheFirstPayment() {
        SubscriptionId id = ((CheckoutNeeded) start(TestShop.PRO, "a")).subscription();

        assertThat(name(subscriptions.cancelNow(id))).isEqualTo("not allowed");
        assertThat(name(subscriptions.cancelAtPeriodEnd(id))).isEqualTo("not allowed");
    }

    @Test
    void goesOnWhenOneUnpaidSubscriptionCannotBeClosed() {
        start(TestShop.PRO, "a");
        shop.clock.advance(Subscriptions.INCOMPLETE_FOR);
        shop.gateway.payments.add(() -> {
            throw lost();
        });

        assertThat(subscriptions.processDue(10)).isOne();
        assertThat(subscriptions.processDue(10)).isOne();
        assertThat(subscriptions.processDue(10)).isZero();
    }

    @Test
    void refusesACursorFromElsewhere() {
        PageRequest forged = PageRequest.after(new Cursor("AAAA"), 10);

        assertThatThrownBy(() -> shop.payments.invoices().listByCustomer(ANA, forged))
                .isInstanceOf(InvalidPaymentRequestException.class);
    }

    private SubscriptionOutcome start(PlanCode plan, String key) {
        return subscriptions.start(wish(plan), IdempotencyKey.of(key));
    }

    private void paid(CheckoutNeeded checkout) {
        told(checkout.charge(), PaymentStatus.CAPTURED);
    }

    private void told(ChargeId charge, PaymentStatus status) {
        UUID attempt = shop.payments
                .charges()
                .find(charge)
                .orElseThrow()
                .attempt()
                .id()
                .value();
        shop.payments.charges().told(ScriptedGateway.ID, Optional.of(attempt), page(status));
    }

    private static String name(ChangeOutcome outcome) {
        assertThat(outcome.code().feature()).isEqualTo("subscription");
        return outcome.fold(new ChangeOutcome.Cases<>() {
            @Override
            public String changed(ChangeOutcome.Changed it) {
                return "changed";
            }

            @Override
            public String notAllowed(ChangeOutcome.NotAllowed it) {
                return "not allowed";
            }

            @Override
            public String unknown(ChangeOutcome.SubscriptionUnknown it) {
                return "unknown";
            }
        });
    }
}
