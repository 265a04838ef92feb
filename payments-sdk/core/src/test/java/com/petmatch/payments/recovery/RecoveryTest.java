package com.petmatch.payments.recovery;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.page;
import static com.petmatch.payments.ScriptedGateway.payment;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.hosted;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.OpenTransactionException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.RefundId;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.refund.RefundState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a sweep finds, when it asks again, and when it calls a person. */
class RecoveryTest {

    private static final LookupOutcome OF_ANOTHER_AMOUNT =
            new LookupOutcome.Found(payment(PaymentStatus.CAPTURED).withAmount(eur(1)));

    private final TestShop shop = new TestShop();
    private final Recovery recovery = shop.payments.recovery();

    @Test
    void asksNobodyInsideATransaction() {
        assertThatThrownBy(() -> shop.unitOfWork.inTransaction(() -> recovery.sweep(10)))
                .isInstanceOf(OpenTransactionException.class);
    }

    @Test
    void asksAboutNoMoreThanItIsTold() {
        lostCharge("order-1");
        lostCharge("order-2");
        shop.clock.advance(Duration.ofMinutes(2));

        assertThat(recovery.sweep(1)).hasSize(1);
        assertThat(recovery.sweep(1)).hasSize(1);
        assertThat(recovery.sweep(1)).isEmpty();
    }

    @Nested
    class OfACharge {

        @Test
        void leavesAYoungOneToItsCall() {
            ChargeId id = lostCharge("order-1");
            shop.clock.advance(Duration.ofMinutes(2).minusSeconds(1));
            assertThat(recovery.sweep(10)).isEmpty();

            shop.clock.advance(Duration.ofSeconds(1));

            assertThat(recovery.sweep(10))
                    .containsExactly(new RecoveryFinding.ChargeSettled(id, ChargeState.CAPTURED));
        }

        @Test
        void waitsLongerAfterEachQuestionThatWasNotAnswered() {
            ChargeId id = lostCharge("order-1");
            shop.gateway.lookup = OF_ANOTHER_AMOUNT;
            shop.clock.advance(Duration.ofHours(2));

            Instant first = stillOpen(id);
            assertThat(first).isEqualTo(shop.clock.instant().plus(Duration.ofMinutes(5)));
            assertThat(recovery.sweep(10)).isEmpty();
        }

        @Test
        void asksAgainWhenTheWaitIsOver() {
            ChargeId id = lostCharge("order-1");
            shop.gateway.lookup = new LookupOutcome.CannotTell();
            shop.clock.advance(Duration.ofHours(2));
            Instant first = stillOpen(id);
            shop.clock.advance(Duration.between(shop.clock.instant(), first));

            assertThat(stillOpen(id)).isEqualTo(first.plus(Duration.ofMinutes(15)));
        }

        @Test
        void callsAPersonFromTheFirstInstantThatItIsTooOld() {
            ChargeId id = lostCharge("order-1");
            shop.gateway.lookup = new LookupOutcome.CannotTell();
            shop.clock.advance(Duration.ofHours(24).minusSeconds(601));
            stillOpen(id);
            assertThat(shop.listener.told).noneMatch(line -> line.startsWith("operator"));
            shop.clock.advance(Duration.ofSeconds(601));

            assertThat(recovery.sweep(10)).containsExactly(new RecoveryFinding.NeedsOperator(id.value()));
            assertThat(shop.listener.told).contains("operator " + PaymentErrors.CHARGE_STILL_OPEN);
        }

        @Test
        void callsAPersonWhenWhatTheProviderSaysCannotBe() {
            ChargeId id = lostCharge("order-1");
            shop.gateway.lookup = OF_ANOTHER_AMOUNT;
            shop.clock.advance(Duration.ofHours(24));

            assertThat(recovery.sweep(10)).containsExactly(new RecoveryFinding.NeedsOperator(id.value()));
            assertThat(shop.listener.told).contains("operator " + PaymentErrors.CHARGE_STILL_OPEN);
        }

        @Test
        void callsNobodyForACustomerWhoTakesHisTime() {
            ChargeId id = shop.payments
                    .charges()
                    .charge(hosted(), IdempotencyKey.of("order-1"))
                    .charge();
            shop.gateway.lookup = new LookupOutcome.Found(page());
            shop.clock.advance(Duration.ofHours(30));

            assertThat(stillOpen(id)).isAfter(shop.clock.instant());
            assertThat(shop.listener.told).noneMatch(line -> line.startsWith("operator"));
        }

        private Instant stillOpen(ChargeId id) {
            List<RecoveryFinding> findings = recovery.sweep(10);
            assertThat(findings)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            RecoveryFinding.StillOpen.class,
                            open -> assertThat(open.subject()).isEqualTo(id.value()));
            return ((RecoveryFinding.StillOpen) findings.get(0)).nextLook();
        }
    }

    @Nested
    class OfARefund {

        private final Charge charge = shop.paid();

        @Test
        void settlesALostOne() {
            RefundId id = lostRefund();
            shop.clock.advance(Duration.ofMinutes(2));

            assertThat(recovery.sweep(10))
                    .containsExactly(new RecoveryFinding.RefundSettled(id, RefundState.SUCCEEDED));
        }

        @Test
        void asksAgainAboutOneThatIsUnderWay() {
            RefundId id = lostRefund();
            shop.gateway.knownRefunds = List.of(told(id, RefundStatus.PENDING, 500));
            shop.clock.advance(Duration.ofMinutes(2));
            Instant next = shop.clock.instant().plus(Duration.ofMinutes(5));

            assertThat(recovery.sweep(10)).containsExactly(new RecoveryFinding.StillOpen(id.value(), next));
        }

        @Test
        void callsAPersonForOneThatIsUnderWayForADay() {
            RefundId id = lostRefund();
            shop.gateway.knownRefunds = List.of(told(id, RefundStatus.PENDING, 500));
            shop.clock.advance(Duration.ofHours(24));

            assertThat(recovery.sweep(10)).containsExactly(new RecoveryFinding.NeedsOperator(id.value()));
            assertThat(shop.listener.told).contains("operator " + PaymentErrors.REFUND_STILL_OPEN);
        }

        @Test
        void goesOnAskingWhenWhatTheProviderSaysCannotBe() {
            RefundId id = lostRefund();
            shop.gateway.knownRefunds = List.of(told(id, RefundStatus.SUCCEEDED, 1));
            shop.clock.advance(Duration.ofMinutes(2));
            Instant next = shop.clock.instant().plus(Duration.ofMinutes(5));

            assertThat(recovery.sweep(10)).containsExactly(new RecoveryFinding.StillOpen(id.value(), next));
            assertThat(shop.payments.refunds().find(id).orElseThrow().state()).isEqualTo(RefundState.UNRESOLVED);
        }

        private RefundId lostRefund() {
            shop.gateway.refundAnswers.add(() -> {
                throw lost();
            });
            RefundOutcome outcome = shop.payments
                    .refunds()
                    .refund(RefundRequest.of(charge.id(), eur(500)), IdempotencyKey.of("refund-1"));
            return ((RefundOutcome.Unresolved) outcome).refund();
        }

        private GatewayRefund told(RefundId id, RefundStatus status, long cents) {
            Refund refund = shop.payments.refunds().find(id).orElseThrow();
            return new GatewayRefund(
                    "ref_1",
                    refund.paymentRef(),
                    Optional.of(id.value()),
                    eur(cents),
                    status,
                    Optional.empty(),
                    Instant.EPOCH);
        }
    }

    private ChargeId lostCharge(String key) {
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        return shop.payments.charges().charge(request(), IdempotencyKey.of(key)).charge();
    }
}
