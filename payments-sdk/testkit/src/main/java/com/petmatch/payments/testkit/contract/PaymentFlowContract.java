package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.payments.charge.ChargeDeclined;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.CreditNote;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.subscription.ChangeOutcome;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionCanceled;
import com.petmatch.payments.subscription.SubscriptionChanged;
import com.petmatch.payments.subscription.SubscriptionOutcome;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionStarted;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buying, refunding and canceling over a set of stores, against a provider that checks every request. */
public abstract class PaymentFlowContract {

    protected static final SubjectId ANA = new SubjectId(new UUID(1, 1));

    private Shop shop;
    private Payments payments;

    /** Stores that are empty at the start of each test. */
    protected abstract PaymentStores stores();

    /** The outbox that the stores write to. */
    protected abstract OutboxStore outbox();

    @BeforeEach
    void openShop() {
        shop = new Shop(stores(), outbox(), FakeClock.at("2026-03-01T10:00:00Z"));
        payments = shop.payments();
    }

    @AfterEach
    void closeShop() {
        shop.close();
    }

    @Test
    void startsAPaidPlanWhenTheProviderSaysThatItWasPaid() {
        CheckoutNeeded checkout = startPro("key-1");
        shop.pay(checkout.hostedPage());
        assertThat(state(checkout)).isEqualTo(SubscriptionState.INCOMPLETE);

        shop.hearFromStripe();

        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
        Invoice invoice = invoice(checkout);
        assertThat(invoice.state()).isEqualTo(InvoiceState.PAID);
        assertThat(invoice.number().orElseThrow()).hasToString("INV-2026-000001");
        assertThat(invoice.total().net()).isEqualTo(eur(839));
        assertThat(invoice.total().tax()).isEqualTo(eur(160));
        assertThat(shop.stripe().moneyTakenFor(checkout.charge().toString())).isEqualTo(eur(999));
    }

    @Test
    void booksAPaidInvoiceAsRevenueAndTax() {
        paidPro();

        assertThat(payments.books().balance(ChartOfAccounts.gatewayClearing(GatewayId.STRIPE), Shop.EUR))
                .isEqualTo(eur(999));
        assertThat(payments.books().balance(ChartOfAccounts.REVENUE, Shop.EUR)).isEqualTo(eur(-839));
        assertThat(payments.books().balance(ChartOfAccounts.TAX_PAYABLE, Shop.EUR))
                .isEqualTo(eur(-160));
        assertThat(payments.books()
                        .balance(ChartOfAccounts.RECEIVABLE, Shop.EUR)
                        .isZero())
                .isTrue();
        assertThat(payments.books().monthlyRecurringRevenue()).isEqualTo(Map.of(Shop.EUR, eur(839)));
    }

    @Test
    void tellsOfPaymentAndStartOnce() {
        CheckoutNeeded checkout = paidPro();

        InvoicePaid paid = InvoicePaid.from(shop.published(InvoicePaid.TYPE).get(0));
        assertThat(shop.published(InvoicePaid.TYPE)).hasSize(1);
        assertThat(paid.customer()).isEqualTo(ANA);
        assertThat(paid.subscription()).contains(checkout.subscription());
        assertThat(paid.net()).isEqualTo(eur(839));
        assertThat(paid.gross()).isEqualTo(eur(999));
        assertThat(ChargeApproved.from(shop.published(ChargeApproved.TYPE).get(0))
                        .charge())
                .isEqualTo(checkout.charge());
        assertThat(SubscriptionStarted.from(
                                shop.published(SubscriptionStarted.TYPE).get(0))
                        .plan())
                .isEqualTo(Shop.PRO);
    }

    @Test
    void refundsInPartsThatAddUpToTheInvoice() {
        CheckoutNeeded checkout = paidPro();

        refund(checkout, 499, "refund-1");
        refund(checkout, 500, "refund-2");

        List<CreditNote> notes =
                payments.invoices().creditNotes(invoice(checkout).id());
        assertThat(notes).extracting(note -> note.total().net()).containsExactly(eur(419), eur(420));
        assertThat(notes).extracting(note -> note.total().tax()).containsExactly(eur(80), eur(80));
        assertThat(notes).extracting(note -> note.number().value()).containsExactly("CN-2026-000001", "CN-2026-000002");
        assertThat(payments.books()
                        .balance(ChartOfAccounts.TAX_PAYABLE, Shop.EUR)
                        .isZero())
                .isTrue();
        assertThat(shop.stripe().moneyReturnedFor(checkout.charge().toString())).isEqualTo(eur(999));
        assertThat(shop.published(ChargeRefunded.TYPE).stream()
                        .map(ChargeRefunded::from)
                        .toList())
                .extracting(ChargeRefunded::cumulative)
                .containsExactly(eur(499), eur(999));
    }

    @Test
    void countsARefundOnceWhenTheWebhookTellsItAgain() {
        CheckoutNeeded checkout = paidPro();
        refund(checkout, 499, "refund-1");

        shop.hearFromStripe();

        assertThat(payments.refunds().ofCharge(checkout.charge())).hasSize(1);
        assertThat(shop.published(ChargeRefunded.TYPE)).hasSize(1);
    }

    @Test
    void provesNothingByComingBackFromThePage() {
        CheckoutNeeded checkout = startPro("key-1");

        ChargeOutcome back = payments.charges().resume(checkout.charge());

        assertThat(back).isInstanceOf(ChargeOutcome.ActionRequired.class);
        assertThat(payments.subscriptions().entitlements(ANA)).isEqualTo(Entitlements.NONE);
    }

    @Test
    void asksTheProviderWhenTheWebhookNeverComes() {
        CheckoutNeeded checkout = startPro("key-1");
        shop.pay(checkout.hostedPage());

        assertThat(payments.charges().resume(checkout.charge())).isInstanceOf(ChargeOutcome.Approved.class);

        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(invoice(checkout).state()).isEqualTo(InvoiceState.PAID);
        shop.hearFromStripe();
        assertThat(shop.published(InvoicePaid.TYPE)).hasSize(1);
    }

    @Test
    void staysIncompleteWhileCardsAreDeclinedOnThePage() {
        CheckoutNeeded checkout = startPro("key-1");

        shop.press(checkout.hostedPage(), "card=insufficient_funds&action=pay");
        shop.hearFromStripe();
        assertThat(state(checkout)).isEqualTo(SubscriptionState.INCOMPLETE);

        shop.pay(checkout.hostedPage());
        shop.hearFromStripe();
        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void expiresWithThePageAndUsesNoInvoiceNumber() {
        CheckoutNeeded abandoned = startPro("key-1");
        shop.clock().advance(Duration.ofHours(24));
        shop.hearFromStripe();
        assertThat(state(abandoned)).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(invoice(abandoned).state()).isEqualTo(InvoiceState.VOID);
        assertThat(shop.published(ChargeDeclined.TYPE)).hasSize(1);

        CheckoutNeeded second = startPro("key-2");
        shop.pay(second.hostedPage());
        shop.hearFromStripe();
        assertThat(invoice(second).number().orElseThrow()).hasToString("INV-2026-000001");
    }

    @Test
    void givesUnpaidSubscriptionsUpByTimeAlone() {
        CheckoutNeeded abandoned = startPro("key-1");
        shop.clock().advance(Duration.ofHours(23));

        payments.subscriptions().processDue(10);

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

        shop.pay(monthly.hostedPage());
        shop.pay(yearly.hostedPage());
        shop.hearFromStripe();

        assertThat(state(monthly)).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(state(yearly)).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(shop.stripe().chargesFor(monthly.charge().toString())).isZero();
        assertThat(payments.books().monthlyRecurringRevenue()).isEqualTo(Map.of(Shop.EUR, eur(700)));
    }

    @Test
    void refusesASecondPaidPlan() {
        paidPro();

        assertThat(start(Shop.PRO_YEARLY, "key-9")).isInstanceOf(SubscriptionOutcome.AlreadySubscribed.class);
    }

    @Test
    void replacesTheFreePlanByThePaidOne() {
        assertThat(start(Shop.FREE, "free-1")).isInstanceOf(SubscriptionOutcome.Started.class);
        assertThat(payments.subscriptions().entitlements(ANA).limit("pets")).isEqualTo(2);

        paidPro();

        assertThat(payments.subscriptions().entitlements(ANA).limit("pets")).isEqualTo(20);
        assertThat(shop.published(SubscriptionCanceled.TYPE)).hasSize(1);
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
        assertThat(payments.subscriptions().cancelAtPeriodEnd(active.id())).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(payments.subscriptions().entitlements(ANA).allows("health-export"))
                .isTrue();

        shop.clock().advanceTo(active.periodEnd());

        assertThat(payments.subscriptions().entitlements(ANA)).isEqualTo(Entitlements.NONE);
        payments.subscriptions().processDue(10);
        assertThat(state(checkout)).isEqualTo(SubscriptionState.CANCELED);
        assertThat(shop.published(SubscriptionChanged.TYPE)).hasSize(1);
        assertThat(shop.published(SubscriptionCanceled.TYPE)).hasSize(1);
    }

    @Test
    void takesACancellationBackUntilThePeriodEnds() {
        CheckoutNeeded checkout = paidPro();
        payments.subscriptions().cancelAtPeriodEnd(checkout.subscription());

        payments.subscriptions().revokeCancellation(checkout.subscription());

        shop.clock().advance(Duration.ofDays(40));
        payments.subscriptions().processDue(10);
        assertThat(state(checkout)).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void listsInvoicesPageByPage() {
        for (int i = 0; i < 3; i++) {
            CheckoutNeeded checkout = paidPro("key-" + i);
            payments.subscriptions().cancelNow(checkout.subscription());
            shop.clock().advance(Duration.ofMinutes(1));
        }

        Page<Invoice> first = payments.invoices().listByCustomer(ANA, PageRequest.first(2));
        Page<Invoice> rest = payments.invoices()
                .listByCustomer(ANA, PageRequest.after(first.next().orElseThrow(), 2));

        assertThat(first.items())
                .extracting(invoice -> invoice.number().orElseThrow().value())
                .containsExactly("INV-2026-000003", "INV-2026-000002");
        assertThat(rest.items())
                .extracting(invoice -> invoice.number().orElseThrow().value())
                .containsExactly("INV-2026-000001");
        assertThat(rest.next()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenTheHostRollsBack() {
        UnitOfWork host = shop.stores().unitOfWork();
        var request = com.petmatch.payments.charge.ChargeRequest.of(
                com.petmatch.payments.charge.OrderRef.of("order-1"),
                eur(1_099),
                com.petmatch.payments.charge.MethodToken.of("pm_card_visa"));
        UUID[] written = new UUID[1];
        try {
            host.inTransaction(() -> {
                written[0] = payments.charges()
                        .prepare(request, IdempotencyKey.of("order-1"))
                        .value();
                throw new IllegalStateException("the host's order failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the host's order failed");
        }

        assertThat(payments.charges().find(new com.petmatch.payments.charge.ChargeId(written[0])))
                .isEmpty();
        assertThat(shop.stripe().calls()).isEmpty();
    }

    @Test
    void givesMoneyBackByItselfThatComesAfterTheOrderWasGivenUp() {
        CheckoutNeeded checkout = startPro("key-1");
        var charge = payments.charges().find(checkout.charge()).orElseThrow();
        shop.pay(checkout.hostedPage());
        // What another worker wrote in the meantime: the page counts as expired here.
        payments.charges()
                .told(
                        GatewayId.STRIPE,
                        java.util.Optional.of(charge.attempt().id().value()),
                        com.petmatch.payments.gateway.GatewayPayment.of(
                                com.petmatch.payments.gateway.PaymentStatus.EXPIRED,
                                charge.attempt().refs()));

        shop.hearFromStripe();
        shop.clock().advance(Duration.ofMinutes(3));
        payments.recovery().sweep(10);

        assertThat(payments.charges().find(checkout.charge()).orElseThrow().state())
                .isEqualTo(ChargeState.CAPTURED);
        assertThat(state(checkout)).isEqualTo(SubscriptionState.EXPIRED);
        assertThat(shop.stripe().moneyReturnedFor(checkout.charge().toString())).isEqualTo(eur(999));
    }

    private CheckoutNeeded paidPro() {
        return paidPro("key-1");
    }

    private CheckoutNeeded paidPro(String key) {
        CheckoutNeeded checkout = startPro(key);
        shop.pay(checkout.hostedPage());
        shop.hearFromStripe();
        return checkout;
    }

    private CheckoutNeeded startPro(String key) {
        return (CheckoutNeeded) start(Shop.PRO, key);
    }

    private SubscriptionOutcome start(PlanCode plan, String key) {
        return payments.subscriptions().start(shop.wish(ANA, plan), IdempotencyKey.of(key));
    }

    private void refund(CheckoutNeeded checkout, long cents, String key) {
        RefundOutcome outcome =
                payments.refunds().refund(RefundRequest.of(checkout.charge(), eur(cents)), IdempotencyKey.of(key));
        assertThat(outcome).isInstanceOf(RefundOutcome.Refunded.class);
    }

    private Subscription subscription(CheckoutNeeded checkout) {
        return payments.subscriptions().find(checkout.subscription()).orElseThrow();
    }

    private SubscriptionState state(CheckoutNeeded checkout) {
        return subscription(checkout).state();
    }

    private Invoice invoice(CheckoutNeeded checkout) {
        return payments.invoices().findByCharge(checkout.charge()).orElseThrow();
    }

    /** The hosted page's address, for subclasses that drive a browser. */
    protected static URI page(CheckoutNeeded checkout) {
        return checkout.hostedPage();
    }
}
