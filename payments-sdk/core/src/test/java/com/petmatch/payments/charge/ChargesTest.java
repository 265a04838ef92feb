package com.petmatch.payments.charge;

import static com.petmatch.payments.ScriptedGateway.notSent;
import static com.petmatch.payments.ScriptedGateway.page;
import static com.petmatch.payments.ScriptedGateway.payment;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.hosted;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.OpenTransactionException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.FoundPayment;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChargesTest {

    private static final IdempotencyKey KEY = IdempotencyKey.of("order-1");

    private final TestShop shop = new TestShop();
    private final Charges charges = shop.payments.charges();

    @Test
    void takesMoneyOnceForOneKey() {
        ChargeOutcome first = charges.charge(request(), KEY);
        ChargeOutcome second = charges.charge(request(), KEY);

        assertThat(first).isInstanceOf(ChargeOutcome.Approved.class).isEqualTo(second);
        assertThat(shop.gateway.calls).hasSize(1);
        assertThat(shop.events(ChargeApproved.TYPE)).hasSize(1);
    }

    @Test
    void booksAPaymentWithoutAnInvoiceAsRevenue() {
        charges.charge(request(), KEY);

        assertThat(shop.payments.books().balance(ChartOfAccounts.REVENUE, TestShop.EUR))
                .isEqualTo(eur(-1_099));
        assertThat(shop.payments.books().trialBalance().isBalanced()).isTrue();
    }

    @Test
    @Tag("row-5")
    void refusesOneKeyForTwoRequests() {
        charges.charge(request(), KEY);

        assertThatThrownBy(() -> charges.charge(hosted(), KEY)).isInstanceOf(IdempotencyConflictException.class);
    }

    @Test
    void sendsTheSameKeyWhenAProvenNonEventIsRepeated() {
        shop.gateway.payments.add(() -> {
            throw notSent();
        });

        assertThatThrownBy(() -> charges.charge(request(), KEY)).isInstanceOf(GatewayUnavailableException.class);
        assertThat(charges.charge(request(), KEY)).isInstanceOf(ChargeOutcome.Approved.class);

        assertThat(shop.gateway.calls).hasSize(2).containsOnly(shop.gateway.calls.get(0));
    }

    @Test
    void endsWhatIsRefusedForGood() {
        shop.gateway.payments.add(() -> {
            throw new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, "no such method");
        });
        ChargeId id = charges.prepare(request(), KEY);

        assertThatThrownBy(() -> charges.execute(id)).isInstanceOf(InvalidPaymentRequestException.class);
        assertThat(charges.execute(id).code()).isEqualTo(PaymentErrors.DECLINED_CANCELED);
        assertThat(shop.events(ChargeDeclined.TYPE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    void saysHowEachAnswerStands(PaymentStatus status) {
        GatewayPayment answer = payment(status);
        DeclineReason reason = DeclineReason.of(PaymentErrors.DECLINED_LOST_CARD, DeclineKind.HARD, "lost_card");
        shop.gateway.payments.add(() -> status == PaymentStatus.DECLINED ? answer.withDecline(reason) : answer);

        ChargeOutcome outcome = charges.charge(request(), KEY);

        String expected = switch (status) {
            case ACTION_REQUIRED, APPROVED, PENDING -> "pending charge.pending";
            case AUTHORIZED -> "authorized charge.authorized";
            case DECLINED -> "declined charge.declined.lost-card";
            case CANCELED -> "declined charge.declined.canceled";
            case EXPIRED -> "declined charge.declined.page-expired";
            case CAPTURED -> "approved charge.approved";
        };
        assertThat(outcome.fold(new ChargeOutcomeNames()) + " " + outcome.code())
                .isEqualTo(expected);
    }

    @Test
    void foldsWhatIsStillOpen() {
        shop.gateway.payments.add(() -> page());
        ChargeOutcome asked = charges.charge(hosted(), KEY);
        ChargeOutcome prepared = charges.outcome(charges.prepare(request(), IdempotencyKey.of("order-2")));

        assertThat(asked.fold(new ChargeOutcomeNames()) + " " + asked.code())
                .isEqualTo("action charge.action-required");
        assertThat(prepared.fold(new ChargeOutcomeNames()) + " " + prepared.code())
                .isEqualTo("progress charge.in-progress");
        assertThat(chargedWithLostReply(IdempotencyKey.of("order-3")).fold(new ChargeOutcomeNames()))
                .isEqualTo("unresolved");
    }

    @Test
    void neverFallsBackFromSuccess() {
        ChargeId id = charges.charge(request(), KEY).charge();

        told(id, payment(PaymentStatus.DECLINED));
        told(id, payment(PaymentStatus.PENDING));

        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(shop.events(ChargeDeclined.TYPE)).isEmpty();
    }

    @Test
    void believesSuccessAfterADecline() {
        shop.gateway.payments.add(() -> payment(PaymentStatus.DECLINED));
        ChargeId id = charges.charge(request(), KEY).charge();

        told(id, payment(PaymentStatus.CAPTURED));

        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void ignoresACardRefusedOnAnOpenPage() {
        ChargeId id = charges.charge(hosted(), KEY).charge();

        told(id, payment(PaymentStatus.DECLINED));
        told(id, payment(PaymentStatus.ACTION_REQUIRED));
        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.ActionRequired.class);

        told(id, page(PaymentStatus.DECLINED));
        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.Declined.class);
    }

    @Test
    void refusesNewsAboutAnotherAmount() {
        ChargeId id = charges.charge(hosted(), KEY).charge();
        GatewayPayment cheaper = page(PaymentStatus.CAPTURED).withAmount(eur(1));

        assertThatThrownBy(() -> told(id, cheaper))
                .isInstanceOf(GatewayProtocolException.class)
                .hasMessageContaining("EUR 10.99")
                .hasMessageContaining("EUR 0.01");
        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.ActionRequired.class);
    }

    @Test
    void findsTheChargeOfAPaymentItDidNotHearOf() {
        ChargeId id = charges.charge(hosted(), KEY).charge();
        UUID attempt = charges.find(id).orElseThrow().attempt().id().value();
        shop.gateway.found = Optional.of(new FoundPayment(Optional.of(attempt), payment(PaymentStatus.CAPTURED)));

        assertThat(charges.ofPayment(ScriptedGateway.ID, "pay_1").orElseThrow().state())
                .isEqualTo(ChargeState.CAPTURED);
        assertThat(charges.ofPayment(ScriptedGateway.ID, "pay_1")).isPresent();
        assertThat(shop.gateway.calls)
                .filteredOn(call -> call.startsWith("payment"))
                .hasSize(1);
    }

    @Test
    void leavesForeignPaymentsAlone() {
        GatewayPayment foreign = GatewayPayment.of(PaymentStatus.CAPTURED, PaymentRefs.payment("pay_9"));

        assertThat(charges.told(ScriptedGateway.ID, Optional.of(new UUID(9, 9)), foreign))
                .isEmpty();
        assertThat(charges.ofPayment(ScriptedGateway.ID, "pay_9")).isEmpty();
    }

    @Test
    void cancelsWhatWasNeverSentWithoutACall() {
        ChargeId id = charges.prepare(request(), KEY);

        assertThat(charges.cancel(id).code()).isEqualTo(PaymentErrors.DECLINED_CANCELED);
        assertThat(shop.gateway.calls).isEmpty();
    }

    @Test
    void closesAnOpenPage() {
        ChargeId id = charges.charge(hosted(), KEY).charge();

        assertThat(charges.cancel(id).code()).isEqualTo(PaymentErrors.DECLINED_PAGE_EXPIRED);
        assertThat(shop.gateway.calls).contains("expire page_1");
    }

    @Test
    void tellsThatTheCustomerWasFaster() {
        ChargeId id = charges.charge(hosted(), KEY).charge();
        shop.gateway.payments.add(() -> page(PaymentStatus.CAPTURED));

        assertThat(charges.cancel(id)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void callsNobodyInsideATransaction() {
        ChargeId id = charges.prepare(request(), KEY);
        List<Supplier<Object>> calls = List.of(
                () -> charges.charge(request(), KEY),
                () -> charges.execute(id),
                () -> charges.resume(id),
                () -> charges.capture(id, eur(500)),
                () -> charges.cancel(id),
                () -> charges.read(ScriptedGateway.ID, "pay_1"),
                () -> charges.ofPayment(ScriptedGateway.ID, "pay_1"),
                () -> charges.settle(charges.find(id).orElseThrow(), shop.clock.instant()));

        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(() -> shop.unitOfWork.inTransaction(call::get))
                        .isInstanceOf(OpenTransactionException.class));
        assertThat(shop.gateway.calls).isEmpty();
    }

    @Test
    void saysThatAChargeIsUnknown() {
        assertThatThrownBy(() -> charges.outcome(new ChargeId(new UUID(9, 9))))
                .isInstanceOf(InvalidPaymentRequestException.class);
    }

    @Test
    @Tag("row-27")
    void badAmounts() {
        MethodToken token = MethodToken.of("pm_1");
        OrderRef order = OrderRef.of("order-1");

        assertThatThrownBy(() -> ChargeRequest.of(order, eur(0), token))
                .isInstanceOf(InvalidPaymentRequestException.class);
        assertThatThrownBy(() -> ChargeRequest.of(order, eur(-1), token))
                .isInstanceOf(InvalidPaymentRequestException.class);
        assertThatThrownBy(() -> ChargeRequest.of(order, Money.of(1, TestShop.EUR), token)
                        .validFor(Duration.ofHours(24)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void told(ChargeId id, GatewayPayment news) {
        UUID attempt = charges.find(id).orElseThrow().attempt().id().value();
        charges.told(ScriptedGateway.ID, Optional.of(attempt), news);
    }

    private ChargeOutcome chargedWithLostReply() {
        return chargedWithLostReply(KEY);
    }

    private ChargeOutcome chargedWithLostReply(IdempotencyKey key) {
        shop.gateway.payments.add(() -> {
            throw new GatewayProtocolException("unreadable", CallFacts.of("scripted", false, Execution.UNKNOWN), null);
        });
        return charges.charge(request(), key);
    }
}
