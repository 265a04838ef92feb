package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayRateLimitedException;
import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.OpenTransactionException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.ChargeUnresolved;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.recovery.RecoveryFinding;
import com.petmatch.payments.recovery.RecoveryPolicy;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestCard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong around a charge, and that money is taken once or not at all. */
public abstract class ChargeFailureContract extends ShopContract {

    private static final String PAY = "POST /v1/payment_intents";
    private static final IdempotencyKey KEY = IdempotencyKey.of("order-1");

    @Test
    @Tag("row-1")
    void readTimeoutAfterSend() {
        shop().stripe().faults().always(PAY, Fault.timeoutAfterExecution());

        ChargeOutcome lost = charged(TestCard.VISA);
        assertThat(lost).isInstanceOf(ChargeOutcome.Unresolved.class);
        assertThat(shop().published(ChargeUnresolved.TYPE)).hasSize(1);
        shop().stripe().faults().clear();
        shop().clock().advance(RecoveryPolicy.DEFAULT.minimumAge());

        assertThat(payments().recovery().sweep(100))
                .containsExactly(new RecoveryFinding.ChargeSettled(lost.charge(), ChargeState.CAPTURED));
        assertThat(taken()).isEqualTo(eur(1_099));
        assertThat(shop().stripe().chargesFor(ORDER.value())).isOne();
    }

    @Test
    @Tag("row-1")
    void findsByListWhatStripeStoredAsAnError() {
        shop().stripe().faults().always(PAY, Fault.serverErrorAfter(500));

        ChargeOutcome lost = charged(TestCard.VISA);
        shop().clock().advance(RecoveryPolicy.DEFAULT.minimumAge());
        payments().recovery().sweep(100);

        assertThat(lost).isInstanceOf(ChargeOutcome.Unresolved.class);
        assertThat(charge(lost.charge()).state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(shop().stripe().chargesFor(ORDER.value())).isOne();
    }

    @Test
    @Tag("row-1")
    void looksAgainLaterWhileStripeIsAway() {
        shop().stripe().faults().always("*", Fault.timeoutBeforeExecution());
        ChargeId id = charged(TestCard.VISA).charge();
        shop().clock().advance(Duration.ofMinutes(2));

        assertThat(payments().recovery().sweep(100)).hasOnlyElementsOfType(RecoveryFinding.StillOpen.class);
        assertThat(payments().recovery().sweep(100)).isEmpty();
        shop().clock().advance(Duration.ofHours(25));
        assertThat(payments().recovery().sweep(100)).containsExactly(new RecoveryFinding.NeedsOperator(id.value()));
    }

    @Test
    @Tag("row-7")
    void neverChargesLate() {
        shop().stripe().faults().always(PAY, Fault.timeoutBeforeExecution());
        ChargeId id = charged(TestCard.VISA).charge();
        shop().stripe().faults().clear();
        shop().clock().advance(Duration.ofHours(2));

        payments().recovery().sweep(100);

        assertThat(charge(id).state()).isEqualTo(ChargeState.EXPIRED);
        assertThat(taken().isZero()).isTrue();
    }

    @Test
    @Tag("row-4")
    void sameKeySameBody() {
        ChargeOutcome first = charged(TestCard.VISA);
        int calls = shop().stripe().calls().size();

        assertThat(charged(TestCard.VISA)).isEqualTo(first);
        assertThat(shop().stripe().calls()).hasSize(calls);
    }

    @Test
    @Tag("row-5")
    void sameKeyOtherBody() {
        charged(TestCard.VISA);
        int calls = shop().stripe().calls().size();

        assertThatThrownBy(() -> charged(TestCard.AMEX)).isInstanceOf(IdempotencyConflictException.class);
        assertThat(shop().stripe().calls()).hasSize(calls);
    }

    @Test
    @Tag("row-6")
    void sameKeyAtOnce() {
        List<ChargeOutcome> outcomes = AtOnce.run(8, () -> charged(TestCard.VISA));

        assertThat(outcomes)
                .extracting(ChargeOutcome::charge)
                .containsOnly(outcomes.get(0).charge());
        assertThat(outcomes).hasAtLeastOneElementOfType(ChargeOutcome.Approved.class);
        assertThat(outcomes)
                .allMatch(it -> it instanceof ChargeOutcome.Approved || it instanceof ChargeOutcome.InProgress);
        assertThat(shop().stripe().chargesFor(ORDER.value())).isOne();
        assertThat(shop().published(ChargeApproved.TYPE)).hasSize(1);
    }

    @Test
    @Tag("row-8")
    void leaseHolderDies() {
        ChargeId id = payments().charges().prepare(request(TestCard.VISA), KEY);
        Instant now = shop().clock().instant();
        payments().charges().claimDue(now, 10);
        shop().clock().advance(Duration.ofMinutes(3));
        assertThat(payments().charges().claimDue(shop().clock().instant(), 10)).hasSize(1);
        assertThat(payments().charges().execute(id)).isInstanceOf(ChargeOutcome.InProgress.class);
        assertThat(shop().stripe().calls()).isEmpty();

        shop().clock().advance(Duration.ofMinutes(2));
        payments().recovery().sweep(10);

        assertThat(charge(id).state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(shop().stripe().chargesFor(ORDER.value())).isOne();
    }

    @Test
    @Tag("row-8")
    void givesADueChargeToOneOfTwoWorkers() {
        for (int i = 0; i < 20; i++) {
            payments().charges().prepare(request(TestCard.VISA), IdempotencyKey.of("order-" + i));
        }
        Instant due = shop().clock().advance(Duration.ofMinutes(3));

        List<List<Charge>> claimed = AtOnce.run(4, () -> payments().charges().claimDue(due, 20));

        List<ChargeId> ids =
                claimed.stream().flatMap(List::stream).map(Charge::id).toList();
        assertThat(ids).hasSize(20).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = TestCard.class,
            names = {
                "DECLINED",
                "INSUFFICIENT_FUNDS",
                "LOST_CARD",
                "EXPIRED_CARD",
                "INCORRECT_CVC",
                "FRAUDULENT",
                "VELOCITY_EXCEEDED",
                "CALL_ISSUER",
                "INVALID_EXPIRY",
                "DUPLICATE",
                "DECLINED_WITHOUT_REASON"
            })
    @Tag("row-12")
    void declineIsNotAnError(TestCard card) {
        ChargeOutcome declined = charged(card);

        assertThat(declined).isInstanceOf(ChargeOutcome.Declined.class);
        assertThat(declined.code()).isNotEqualTo(PaymentErrors.DECLINED_UNKNOWN);
        assertThat(shop().stripe().calls()).hasSize(1);
        assertThat(charged(card)).isEqualTo(declined);
        assertThat(shop().stripe().calls()).hasSize(1);
    }

    @Test
    @Tag("row-14")
    void retryAfter() {
        Instant start = shop().clock().instant();
        shop().stripe().faults().next(PAY, Fault.tooManyRequests(Duration.ofSeconds(7)));

        assertThat(charged(TestCard.VISA)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(Duration.between(start, shop().clock().instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
    }

    @Test
    @Tag("row-14")
    void givesUpWhenTheWaitIsLongerThanTheDeadline() {
        shop().stripe().faults().next(PAY, Fault.tooManyRequests(Duration.ofHours(1)));

        assertThatThrownBy(() -> charged(TestCard.VISA))
                .isInstanceOfSatisfying(GatewayRateLimitedException.class, limited -> {
                    assertThat(limited.retryAfter()).isEqualTo(Duration.ofHours(1));
                    assertThat(limited.execution()).isEqualTo(Execution.NOT_EXECUTED);
                });
        assertThat(charged(TestCard.VISA)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    static List<Fault> brokenReplies() {
        return List.of(
                Fault.htmlBadGateway(), Fault.truncatedAnswer(), Fault.emptyAnswer(), Fault.resetAfterExecution());
    }

    @ParameterizedTest
    @MethodSource("brokenReplies")
    @Tag("row-15")
    void brokenReply(Fault fault) {
        shop().stripe().faults().always(PAY, fault);

        ChargeOutcome lost = charged(TestCard.VISA);
        shop().stripe().faults().clear();
        shop().clock().advance(Duration.ofMinutes(2));
        payments().recovery().sweep(10);

        assertThat(lost).isInstanceOf(ChargeOutcome.Unresolved.class);
        assertThat(charge(lost.charge()).state()).isEqualTo(ChargeState.CAPTURED);
        assertThat(shop().stripe().chargesFor(ORDER.value())).isOne();
    }

    @Test
    @Tag("row-19")
    void webhookRacesReply() {
        shop().stripe().faults().next(PAY, Fault.timeoutAfterExecution());
        shop().stripe().faults().next(PAY, Fault.held(this::webhookFirst));

        assertThat(charged(TestCard.VISA)).isInstanceOf(ChargeOutcome.Approved.class);
        shop().hearFromStripe();

        assertThat(shop().published(ChargeApproved.TYPE)).hasSize(1);
    }

    @Test
    void asksForTheCustomerWhenTheBankWantsIt() {
        assertThat(charged(TestCard.THREE_D_SECURE).code())
                .isIn(PaymentErrors.CHARGE_ACTION_REQUIRED, PaymentErrors.DECLINED_AUTHENTICATION_REQUIRED);
        assertThat(taken().isZero()).isTrue();
    }

    @Test
    void refusesToCallInsideATransaction() {
        assertThatThrownBy(() -> shop().stores().unitOfWork().inTransaction(() -> charged(TestCard.VISA)))
                .isInstanceOf(OpenTransactionException.class);
        assertThat(shop().stripe().calls()).isEmpty();
    }

    @Test
    void endsAChargeThatStripeRefusesForGood() {
        ChargeRequest unknownToken = ChargeRequest.of(ORDER, eur(1_099), MethodToken.of("pm_nobody_knows"));
        ChargeId id = payments().charges().prepare(unknownToken, KEY);

        assertThatThrownBy(() -> payments().charges().execute(id)).hasMessageContaining("resource_missing");
        assertThat(charge(id).state()).isEqualTo(ChargeState.CANCELED);
    }

    private void webhookFirst() {
        shop().stripe().deliverDue();
        payments().webhooks().processDue(10);
    }

    private ChargeOutcome charged(TestCard card) {
        return payments().charges().charge(request(card), KEY);
    }
}
