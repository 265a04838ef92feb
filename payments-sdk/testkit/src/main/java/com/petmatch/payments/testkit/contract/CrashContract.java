package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.subscription.SubscriptionOutcome;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.payments.testkit.contract.CrashingUnitOfWork.Moment;
import com.petmatch.payments.testkit.sandbox.TestCard;
import com.petmatch.payments.testkit.simulator.Crash;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The process dies in each of its transactions in turn, before it, before and after its commit; another process then
 * goes on. Money moves once, is booked once and told once, wherever it was.
 */
public abstract class CrashContract extends ShopContract {

    private static final int MOST_TRANSACTIONS = 40;

    @ParameterizedTest
    @EnumSource(Moment.class)
    @Tag("row-2")
    @Tag("row-3")
    void crashAfterCallBeforeCommit(Moment moment) {
        for (int victim = 1; ; victim++) {
            IdempotencyKey key = IdempotencyKey.of("order-" + victim);
            ChargeRequest request = request(OrderRef.of("order-" + victim), TestCard.VISA);
            boolean died = dies(victim, moment, payments -> payments.charges().charge(request, key));
            settle();

            ChargeOutcome again = payments().charges().charge(request, key);
            assertThat(again).as("died in %s", victim).isInstanceOf(ChargeOutcome.Approved.class);
            assertThat(shop().stripe().moneyTakenFor(again.charge().toString())).isEqualTo(eur(1_099));
            assertThat(shop().stripe().chargesFor(again.charge().toString())).isOne();
            assertThat(shop().published(ChargeApproved.TYPE)).hasSize(victim);
            if (!died) {
                return;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    @Tag("row-2")
    void crashWhileRefunding(Moment moment) {
        for (int victim = 1; ; victim++) {
            IdempotencyKey key = IdempotencyKey.of("order-" + victim);
            ChargeRequest request = request(OrderRef.of("order-" + victim), TestCard.VISA);
            ChargeOutcome paid = payments().charges().charge(request, key);
            RefundRequest refund = RefundRequest.of(paid.charge(), eur(500));
            boolean died = dies(victim, moment, payments -> payments.refunds().refund(refund, key));
            settle();

            payments().refunds().refund(refund, key);
            assertThat(shop().stripe().moneyReturnedFor(paid.charge().toString()))
                    .isEqualTo(eur(500));
            assertThat(charge(paid.charge()).refunded()).isEqualTo(eur(500));
            assertThat(charge(paid.charge()).refundReserved()).isEqualTo(eur(500));
            assertThat(shop().published(ChargeRefunded.TYPE)).hasSize(victim);
            if (!died) {
                return;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    @Tag("row-2")
    void crashBetweenCheckoutAndInvoice(Moment moment) {
        for (int victim = 1; ; victim++) {
            IdempotencyKey key = IdempotencyKey.of("subscription-" + victim);
            boolean died = dies(victim, moment, payments -> buy(payments, key));
            settle();

            SubscriptionOutcome again = payments().subscriptions().start(shop().wish(ANA, Shop.PRO), key);
            if (again instanceof CheckoutNeeded open) {
                shop().pay(open.hostedPage());
                settle();
            }
            var active = payments().subscriptions().current(ANA).orElseThrow();
            assertThat(active.state()).isEqualTo(SubscriptionState.ACTIVE);
            assertThat(shop().stripe().chargesFor(active.charge().orElseThrow().toString()))
                    .isOne();
            assertThat(shop().published(InvoicePaid.TYPE)).hasSize(victim);
            payments().subscriptions().cancelNow(active.id());
            if (!died) {
                return;
            }
        }
    }

    private void buy(Payments payments, IdempotencyKey key) {
        SubscriptionOutcome outcome = payments.subscriptions().start(shop().wish(ANA, Shop.PRO), key);
        if (outcome instanceof CheckoutNeeded checkout) {
            shop().pay(checkout.hostedPage());
            shop().stripe().deliverDue();
            payments.webhooks().processDue(100);
        }
    }

    /** Runs the work in a process that dies in its n-th transaction; whether it did. */
    private boolean dies(int victim, Moment moment, Consumer<Payments> work) {
        assertThat(victim).as("the flow ends").isLessThan(MOST_TRANSACTIONS);
        PaymentStores stores = shop().stores();
        CrashingUnitOfWork crashing = new CrashingUnitOfWork(stores.unitOfWork(), victim, moment);
        try {
            work.accept(shop().payments(stores.in(crashing)));
        } catch (Crash died) {
            return true;
        }
        return crashing.crashed();
    }

    /** What the host's schedule does while time goes by; recovery must manage before any webhook helps. */
    private void settle() {
        for (int i = 0; i < 3; i++) {
            shop().clock().advance(Duration.ofMinutes(6));
            payments().recovery().sweep(100);
            shop().hearFromStripe();
        }
    }
}
