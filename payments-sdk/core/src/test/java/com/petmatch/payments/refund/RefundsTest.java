package com.petmatch.payments.refund;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.notSent;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.recovery.RecoveryFinding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundsTest {

    private final TestShop shop = new TestShop();
    private final Refunds refunds = shop.payments.refunds();
    private ChargeId charge;

    @BeforeEach
    void pay() {
        charge = shop.payments
                .charges()
                .charge(request(), IdempotencyKey.of("order-1"))
                .charge();
    }

    @Test
    void givesBackInParts() {
        assertThat(refund(500, "a")).isInstanceOf(RefundOutcome.Refunded.class);
        assertThat(refund(599, "b")).isInstanceOf(RefundOutcome.Refunded.class);
        assertThat(refund(1, "c")).isEqualTo(new RefundOutcome.RefundExceeds(eur(0)));

        assertThat(shop.payments.books().balance(ChartOfAccounts.REFUNDS, TestShop.EUR))
                .isEqualTo(eur(1_099));
        assertThat(shop.payments.books().trialBalance().isBalanced()).isTrue();
    }

    @Test
    void tellsNetAndSumsOfARefund() {
        refund(500, "a");

        ChargeRefunded event =
                ChargeRefunded.from(shop.events(ChargeRefunded.TYPE).get(0));

        assertThat(event.gross()).isEqualTo(eur(500));
        assertThat(event.net()).isEqualTo(eur(500));
        assertThat(event.cumulative()).isEqualTo(eur(500));
        assertThat(event.invoice()).isEmpty();
        assertThat(event.refundedAt()).isEqualTo(event.at());
    }

    @ParameterizedTest
    @CsvSource({"PENDING, pending", "SUCCEEDED, refunded", "FAILED, failed", "CANCELED, failed"})
    void saysHowEachAnswerStands(RefundStatus status, String expected) {
        answer(status);

        RefundOutcome outcome = refund(500, "a");

        assertThat(outcome.fold(new RefundOutcomeNames())).isEqualTo(expected);
        assertThat(outcome.code().feature()).isEqualTo("refund");
    }

    @Test
    void foldsWhatWasNotDone() {
        shop.gateway.refundAnswers.add(() -> {
            throw lost();
        });

        assertThat(refund(500, "a").fold(new RefundOutcomeNames())).isEqualTo("unresolved");
        assertThat(refund(5_000, "b").fold(new RefundOutcomeNames())).isEqualTo("exceeds");
        assertThat(refunds.prepare(RefundRequest.of(charge, eur(1)), IdempotencyKey.of("c"))
                        .fold(new RefundOutcomeNames()))
                .isEqualTo("progress");
        assertThat(new RefundOutcome.RefundRefused(PaymentErrors.REFUND_NOT_CAPTURED).fold(new RefundOutcomeNames()))
                .isEqualTo("refused");
    }

    @Test
    void freesTheAmountOfAFailedRefund() {
        answer(RefundStatus.FAILED);
        refund(1_099, "a");

        assertThat(charge().refundable()).isEqualTo(eur(1_099));
    }

    @Test
    void repeatsWithTheSameKeyWhatWasNotSent() {
        shop.gateway.refundAnswers.add(() -> {
            throw notSent();
        });

        assertThatThrownBy(() -> refund(500, "a")).isInstanceOf(GatewayUnavailableException.class);
        assertThat(refund(500, "a")).isInstanceOf(RefundOutcome.Refunded.class);
        assertThat(shop.gateway.calls.get(1)).isEqualTo(shop.gateway.calls.get(2));
    }

    @Test
    void freesTheAmountOfARefundThatIsRefusedForGood() {
        shop.gateway.refundAnswers.add(() -> {
            throw new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, "too old");
        });

        assertThatThrownBy(() -> refund(500, "a")).isInstanceOf(InvalidPaymentRequestException.class);
        assertThat(charge().refundable()).isEqualTo(eur(1_099));
        assertThat(refund(500, "a")).isInstanceOf(RefundOutcome.RefundFailed.class);
    }

    @Test
    @Tag("row-1")
    void findsALostRefundInsteadOfRepeatingIt() {
        RefundId id = lostRefund();
        shop.gateway.knownRefunds = List.of(news(id, RefundStatus.SUCCEEDED));
        shop.clock.advance(Duration.ofMinutes(3));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.RefundSettled(id, RefundState.SUCCEEDED));
        assertThat(shop.gateway.calls)
                .filteredOn(call -> call.startsWith("refund "))
                .hasSize(1);
    }

    @Test
    void repeatsALostRefundThatNobodyKnows() {
        RefundId id = lostRefund();
        shop.clock.advance(Duration.ofMinutes(3));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.RefundSettled(id, RefundState.SUCCEEDED));
    }

    @Test
    void goesOnAskingForALostRefund() {
        lostRefund();
        shop.gateway.refundAnswers.add(() -> {
            throw lost();
        });
        shop.clock.advance(Duration.ofMinutes(3));

        assertThat(shop.payments.recovery().sweep(10)).hasOnlyElementsOfType(RecoveryFinding.StillOpen.class);
        assertThat(shop.payments.recovery().sweep(10)).isEmpty();
    }

    @Test
    void neverRepeatsARefundAfterADay() {
        RefundId id = lostRefund();
        shop.clock.advance(Duration.ofHours(24));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.RefundSettled(id, RefundState.FAILED));
        assertThat(charge().refundable()).isEqualTo(eur(1_099));
    }

    @Test
    void callsAPersonWhenABankSendsARefundBack() {
        refund(500, "a");
        RefundId id = refunds.ofCharge(charge).get(0).id();

        refunds.told(charge(), news(id, RefundStatus.FAILED));

        assertThat(shop.listener.told).contains("operator refund.failed-after-success");
        assertThat(shop.payments
                        .books()
                        .balance(ChartOfAccounts.REFUNDS, TestShop.EUR)
                        .isZero())
                .isTrue();
        assertThat(charge().refundable()).isEqualTo(eur(599));
    }

    @Test
    void countsAForeignRefundOnce() {
        GatewayRefund foreign = foreign("ref_dashboard", 499);

        refunds.told(charge(), foreign);
        refunds.told(charge(), foreign);

        assertThat(charge().refunded()).isEqualTo(eur(499));
        assertThat(refunds.ofCharge(charge))
                .singleElement()
                .satisfies(it -> assertThat(it.ours()).isFalse());
    }

    @Test
    void readsTheRefundsOfAPaymentOnDemand() {
        shop.gateway.knownRefunds = List.of(foreign("ref_1", 100), foreign("ref_2", 200));

        refunds.refresh(charge());

        assertThat(charge().refunded()).isEqualTo(eur(300));
    }

    @Test
    void refusesNewsAboutAnotherAmount() {
        RefundId id = lostRefund();
        GatewayRefund other = new GatewayRefund(
                "ref_1",
                "pay_1",
                Optional.of(id.value()),
                eur(1),
                RefundStatus.SUCCEEDED,
                Optional.empty(),
                Instant.EPOCH);

        assertThatThrownBy(() -> refunds.told(charge(), other)).isInstanceOf(GatewayProtocolException.class);
    }

    @Test
    void refundsNothingOfNothing() {
        assertThatThrownBy(() -> RefundRequest.of(charge, eur(0))).isInstanceOf(InvalidPaymentRequestException.class);
        assertThatThrownBy(() -> refunds.execute(new RefundId(new UUID(9, 9))))
                .isInstanceOf(InvalidPaymentRequestException.class);
    }

    private RefundOutcome refund(long cents, String key) {
        return refunds.refund(RefundRequest.of(charge, eur(cents)), IdempotencyKey.of(key));
    }

    private RefundId lostRefund() {
        shop.gateway.refundAnswers.add(() -> {
            throw lost();
        });
        return ((RefundOutcome.Unresolved) refund(500, "a")).refund();
    }

    private Charge charge() {
        return shop.payments.charges().find(charge).orElseThrow();
    }

    private void answer(RefundStatus status) {
        shop.gateway.refundAnswers.add(() -> news(refunds.ofCharge(charge).get(0), status));
    }

    private static GatewayRefund news(Refund refund, RefundStatus status) {
        return new GatewayRefund(
                "ref_" + refund.id(),
                refund.paymentRef(),
                Optional.of(refund.id().value()),
                refund.amount(),
                status,
                Optional.of(new GatewayCode("why")),
                Instant.EPOCH);
    }

    private GatewayRefund news(RefundId id, RefundStatus status) {
        return news(refunds.find(id).orElseThrow(), status);
    }

    private static GatewayRefund foreign(String ref, long cents) {
        return new GatewayRefund(
                ref, "pay_1", Optional.empty(), eur(cents), RefundStatus.SUCCEEDED, Optional.empty(), Instant.EPOCH);
    }
}
