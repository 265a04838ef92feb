package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.dispute.Dispute;
import com.petmatch.payments.dispute.DisputeClosed;
import com.petmatch.payments.dispute.DisputeOpened;
import com.petmatch.payments.dispute.DisputeState;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayDispute;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong around disputes, and that no customer is paid twice. */
public abstract class DisputeFailureContract extends ShopContract {

    private static final RefundOutcome DISPUTED = new RefundOutcome.RefundRefused(PaymentErrors.REFUND_DISPUTED);

    private ChargeId charge;
    private String payment = "";

    @BeforeEach
    void pay() {
        charge = payments()
                .charges()
                .charge(request(TestCard.VISA), IdempotencyKey.of("order-1"))
                .charge();
        payment = charge(charge).paymentRef().orElseThrow();
    }

    @Test
    @Tag("row-38")
    void refundUnderDispute() {
        String ref = shop().stripe().openDispute(payment);
        shop().hearFromStripe();
        int calls = shop().stripe().calls().size();

        assertThat(refund(charge, 500, "refund-1")).isEqualTo(DISPUTED);
        assertThat(shop().stripe().calls()).hasSize(calls);
        assertThat(charge(charge).refundable()).isEqualTo(eur(1_099));
        assertThat(reserve()).isEqualTo(eur(1_099));

        decide(ref, true);
        assertThat(reserve()).isEqualTo(eur(0));
        assertThat(refund(charge, 500, "refund-1")).isInstanceOf(RefundOutcome.Refunded.class);
        assertBooksAgreeWithStripe();
    }

    @Test
    @Tag("row-38")
    void refundAfterALostDispute() {
        decide(shop().stripe().openDispute(payment), false);

        assertThat(refund(charge, 1, "refund-1")).isEqualTo(DISPUTED);
        assertThat(reserve()).isEqualTo(eur(0));
        assertThat(payments().books().balance(ChartOfAccounts.DISPUTE_LOSS, Shop.EUR))
                .isEqualTo(eur(1_099));
        assertThat(shop().published(DisputeOpened.TYPE)).hasSize(1);
        assertThat(shop().published(DisputeClosed.TYPE)).hasSize(1);
        assertBooksAgreeWithStripe();
    }

    @Test
    @Tag("row-38")
    void refundUnderAnInquiryIsAllowedUntilItBecomesADispute() {
        String ref = shop().stripe().openInquiry(payment);
        shop().hearFromStripe();
        assertThat(reserve()).isEqualTo(eur(0));
        assertThat(refund(charge, 99, "refund-1")).isInstanceOf(RefundOutcome.Refunded.class);

        shop().clock().advance(Duration.ofDays(1));
        shop().stripe().escalateInquiry(ref);
        shop().hearFromStripe();

        assertThat(refund(charge, 99, "refund-2")).isEqualTo(DISPUTED);
        assertThat(reserve()).isEqualTo(eur(1_099));
    }

    @Test
    @Tag("row-38")
    void refundOfADisputeNobodyToldUsAboutIsRefusedByTheProviderAndFreesTheAmount() {
        shop().stripe().openDispute(payment);

        assertThatThrownBy(() -> refund(charge, 500, "refund-1")).hasMessageContaining("charge_disputed");
        assertThat(charge(charge).refundable()).isEqualTo(eur(1_099));

        assertThat(payments().disputes().refresh(charge(charge)))
                .extracting(Dispute::state)
                .containsExactly(DisputeState.NEEDS_RESPONSE);
        assertThat(refund(charge, 500, "refund-2")).isEqualTo(DISPUTED);
    }

    @Test
    @Tag("row-38")
    void refundAndDisputeAtOnceNeverBothStandAfterTheDispute() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 20; i++) {
                RefundRequest request = RefundRequest.of(charge, eur(1));
                IdempotencyKey key = IdempotencyKey.of("refund-" + i);
                GatewayDispute news = news(
                        "du_race_" + i,
                        DisputeStatus.NEEDS_RESPONSE,
                        shop().clock().instant());
                CompletableFuture<RefundOutcome> refund =
                        CompletableFuture.supplyAsync(() -> payments().refunds().prepare(request, key), executor);
                CompletableFuture<Dispute> told = CompletableFuture.supplyAsync(
                        () -> payments().disputes().told(charge(charge), news), executor);

                RefundOutcome outcome = refund.join();
                assertThat(told.join().state()).isEqualTo(DisputeState.NEEDS_RESPONSE);
                assertThat(outcome).matches(it -> it.equals(DISPUTED) || it instanceof RefundOutcome.InProgress);
                assertThat(payments().refunds().prepare(request, IdempotencyKey.of("late-" + i)))
                        .isEqualTo(DISPUTED);
                // Won, so that the next round starts without a dispute in the way.
                payments()
                        .disputes()
                        .told(
                                charge(charge),
                                news(
                                        "du_race_" + i,
                                        DisputeStatus.WON,
                                        shop().clock().instant()));
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(charge(charge).refundReserved())
                .isEqualTo(eur(payments().refunds().ofCharge(charge).size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @Tag("row-18")
    void disputeEventsOutOfOrder(long seed) {
        String ref = shop().stripe().openDispute(payment);
        shop().clock().advance(Duration.ofDays(1));
        shop().stripe().reviewDispute(ref);
        shop().stripe().loseDispute(ref);
        List<SignedEvent> events = shop().eventsOfStripe();
        Collections.shuffle(events, new Random(seed));

        for (SignedEvent event : events) {
            payments().webhooks().receive(GatewayId.STRIPE, event.delivery());
            payments().webhooks().processDue(1);
        }

        assertThat(payments().webhooks().parked(10)).isEmpty();
        assertThat(payments().disputes().ofCharge(charge))
                .extracting(Dispute::state)
                .containsExactly(DisputeState.LOST);
        assertThat(shop().published(DisputeOpened.TYPE)).hasSize(1);
        assertThat(shop().published(DisputeClosed.TYPE)).hasSize(1);
        assertBooksAgreeWithStripe();
    }

    @Test
    @Tag("row-17")
    void tellsOfADisputeOnceHoweverOftenItIsHeard() {
        shop().stripe().openDispute(payment);
        shop().hearFromStripe();

        payments().disputes().refresh(charge(charge));
        Dispute known = payments().disputes().ofCharge(charge).get(0);
        payments().disputes().refresh(known.id());

        assertThat(shop().published(DisputeOpened.TYPE)).hasSize(1);
        assertThat(reserve()).isEqualTo(eur(1_099));
    }

    @Test
    @Tag("row-18")
    void hearsOfADisputeBeforeOfThePayment() {
        CheckoutNeeded checkout = startPro("key-1");
        shop().pay(checkout.hostedPage());
        shop().stripe().openDispute(shop().paymentOf(checkout.charge().toString()));
        SignedEvent first = shop().eventsOfStripe().stream()
                .filter(event -> event.body().contains("charge.dispute.created"))
                .findFirst()
                .orElseThrow();

        payments().webhooks().receive(GatewayId.STRIPE, first.delivery());
        payments().webhooks().processDue(1);

        assertThat(charge(checkout.charge()).state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(payments().disputes().ofCharge(checkout.charge()))
                .extracting(Dispute::state)
                .containsExactly(DisputeState.NEEDS_RESPONSE);
        assertThat(refund(checkout.charge(), 1, "refund-1")).isEqualTo(DISPUTED);
        assertBooksAgreeWithStripe();
    }

    @Test
    void closesAnInquiryWithoutAMovement() {
        String ref = shop().stripe().openInquiry(payment);
        shop().stripe().closeInquiry(ref);
        shop().hearFromStripe();

        assertThat(payments().disputes().ofCharge(charge))
                .extracting(Dispute::state)
                .containsExactly(DisputeState.CLOSED);
        assertThat(reserve()).isEqualTo(eur(0));
        assertBooksAgreeWithStripe();
    }

    private void decide(String ref, boolean isWon) {
        shop().clock().advance(Duration.ofDays(3));
        if (isWon) {
            shop().stripe().winDispute(ref);
        } else {
            shop().stripe().loseDispute(ref);
        }
        shop().hearFromStripe();
    }

    private GatewayDispute news(String ref, DisputeStatus status, Instant at) {
        return new GatewayDispute(
                ref, payment, eur(1_099), status, new GatewayCode(status.name()), Optional.empty(), at, at);
    }

    private Money reserve() {
        return payments().books().balance(ChartOfAccounts.DISPUTE_RESERVE, Shop.EUR);
    }

    /** What the provider holds for us before fees is what our clearing account says. */
    private void assertBooksAgreeWithStripe() {
        long held = shop().stripe().ledger().stream()
                .mapToLong(entry -> entry.gross().minorUnits())
                .sum();
        assertThat(payments().books().balance(ChartOfAccounts.gatewayClearing(GatewayId.STRIPE), Shop.EUR))
                .isEqualTo(eur(held));
    }
}
