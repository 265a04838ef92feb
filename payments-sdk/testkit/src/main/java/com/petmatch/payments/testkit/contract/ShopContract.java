package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;

import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionOutcome;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.payments.testkit.sandbox.TestCard;
import com.petmatch.testkit.FakeClock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A shop for each test over the stores that a subclass names; closing it checks books and requests. */
public abstract class ShopContract {

    static final SubjectId ANA = new SubjectId(new UUID(1, 1));
    static final OrderRef ORDER = OrderRef.of("order-1");

    private Shop shop;

    /** Stores that are empty at the start of each test. */
    protected abstract PaymentStores stores();

    /** The outbox that the stores write to. */
    protected abstract OutboxStore outbox();

    @BeforeEach
    void openShop() {
        shop = new Shop(stores(), outbox(), FakeClock.at("2026-03-01T10:00:00Z"));
    }

    @AfterEach
    void closeShop() {
        shop.close();
    }

    final Shop shop() {
        return shop;
    }

    final Payments payments() {
        return shop.payments();
    }

    final SubscriptionOutcome start(PlanCode plan, String key) {
        return payments().subscriptions().start(shop.wish(ANA, plan), IdempotencyKey.of(key));
    }

    final CheckoutNeeded startPro(String key) {
        return (CheckoutNeeded) start(Shop.PRO, key);
    }

    final CheckoutNeeded paidPro(String key) {
        CheckoutNeeded checkout = startPro(key);
        shop.pay(checkout.hostedPage());
        shop.hearFromStripe();
        return checkout;
    }

    final CheckoutNeeded paidPro() {
        return paidPro("key-1");
    }

    final RefundOutcome refund(ChargeId charge, long cents, String key) {
        return payments().refunds().refund(RefundRequest.of(charge, eur(cents)), IdempotencyKey.of(key));
    }

    final Subscription subscription(CheckoutNeeded checkout) {
        return payments().subscriptions().find(checkout.subscription()).orElseThrow();
    }

    final SubscriptionState state(CheckoutNeeded checkout) {
        return subscription(checkout).state();
    }

    final Invoice invoice(CheckoutNeeded checkout) {
        return payments().invoices().findByCharge(checkout.charge()).orElseThrow();
    }

    final Charge charge(ChargeId id) {
        return payments().charges().find(id).orElseThrow();
    }

    /** 10.99 EUR from a card that the provider keeps. */
    static ChargeRequest request(TestCard card) {
        return request(ORDER, card);
    }

    /** The same for another order: each is paid once. */
    static ChargeRequest request(OrderRef order, TestCard card) {
        return ChargeRequest.of(order, eur(1_099), MethodToken.of(card.token()));
    }

    final Money taken() {
        return shop.stripe().moneyTakenFor(ORDER.value());
    }
}
