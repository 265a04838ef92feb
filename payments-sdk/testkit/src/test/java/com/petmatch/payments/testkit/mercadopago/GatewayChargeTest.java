package com.petmatch.payments.testkit.mercadopago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.Execution;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.testkit.MercadoPagoSandboxExtension;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards and holds through our gateway, over the wire to the sandbox. */
class GatewayChargeTest {

    private static final String PAY = "POST /v1/payments";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final MercadoPagoSandboxExtension mercadoPago = MercadoPagoSandboxExtension.seeded(42, clock);

    private Till till;
    private MercadoPagoGateway gateway;
    private Wire wire;

    @BeforeEach
    void connect() {
        till = new Till(mercadoPago.sandbox(), clock);
        gateway = till.gateway();
        wire = new Wire(mercadoPago.sandbox());
    }

    @Test
    void takesTheMoneyOfAGoodCard() {
        GatewayPayment payment = till.charge(TestHolder.APPROVED.token(), CaptureMode.AUTOMATIC);

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.captured()).contains(Till.AMOUNT);
        assertThat(mercadoPago.sandbox().moneyTakenFor("order-1")).isEqualTo(Till.AMOUNT);
    }

    @ParameterizedTest
    @EnumSource(TestHolder.class)
    @Tag("row-12")
    void namesEveryDeclineOfTheProvider(TestHolder holder) {
        GatewayPayment payment = till.charge(holder.token(), CaptureMode.AUTOMATIC);

        assertThat(payment.status() == PaymentStatus.DECLINED).isEqualTo(holder.isDeclined());
        payment.decline().ifPresent(reason -> {
            assertThat(reason.raw()).hasToString(holder.statusDetail());
            assertThat(reason.code()).isNotEqualTo(PaymentErrors.DECLINED_UNKNOWN);
        });
        assertThat(mercadoPago.sandbox().calls()).hasSize(1);
    }

    @Test
    void handsTheHolderToTheBank() {
        GatewayPayment asking = till.charge(TestHolder.THREE_D_SECURE.token(), CaptureMode.AUTOMATIC);

        assertThat(asking.next().orElseThrow()).isInstanceOfSatisfying(NextAction.ChallengeForm.class, form -> {
            wire.choose(form.target().toString(), "creq=" + form.fields().get("creq"));
            wire.choose(form.target().toString(), "action=authorize");
        });
        assertThat(till.look(asking.refs(), false)).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    @Tag("row-1")
    void chargesOnceWhenTheReplyIsLost() {
        mercadoPago.faults().next(PAY, Fault.timeoutAfterExecution());

        GatewayPayment payment = till.charge(TestHolder.APPROVED.token(), CaptureMode.AUTOMATIC);

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(mercadoPago.sandbox().calls())
                .extracting(call -> call.status())
                .contains(201);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    @Tag("row-1")
    void findsOutWhatBecameOfAChargeThatWasNeverAnswered() {
        mercadoPago.faults().always(PAY, Fault.timeoutAfterExecution());

        assertThatThrownBy(() -> till.charge(TestHolder.APPROVED.token(), CaptureMode.AUTOMATIC))
                .isInstanceOfSatisfying(
                        PaymentException.class,
                        lost -> assertThat(lost.execution()).isEqualTo(Execution.UNKNOWN));
        mercadoPago.faults().clear();

        assertThat(till.look(PaymentRefs.NONE, false)).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(mercadoPago.sandbox().chargesFor("order-1")).isOne();
    }

    @Test
    @Tag("row-3")
    void provesThatNothingHappened() {
        PaymentQuery query = new PaymentQuery(Till.ATTEMPT, PaymentRefs.NONE, false, clock.instant(), clock.instant());

        assertThat(gateway.lookups().find(query)).isInstanceOf(LookupOutcome.None.class);
        assertThat(gateway.lookups().payment("1")).isEmpty();
    }

    @Test
    void findsAPaymentThatIsOlderThanTheProvidersUsualLook() {
        till.charge(TestHolder.APPROVED.token(), CaptureMode.AUTOMATIC);
        Instant then = clock.instant();
        clock.advance(Duration.ofDays(200));

        LookupOutcome outcome =
                gateway.lookups().find(new PaymentQuery(Till.ATTEMPT, PaymentRefs.NONE, false, then, clock.instant()));

        assertThat(outcome).isInstanceOf(LookupOutcome.Found.class);
    }

    @Nested
    class Holding {

        private PaymentRefs refs;

        @BeforeEach
        void hold() {
            GatewayPayment held = till.charge(TestHolder.APPROVED.token(), CaptureMode.MANUAL);
            assertThat(held.status()).isEqualTo(PaymentStatus.AUTHORIZED);
            assertThat(held.heldUntil()).contains(clock.instant().plus(Duration.ofDays(5)));
            refs = held.refs();
        }

        @Test
        @Tag("row-39")
        void takesAPartOnce() {
            Money part = Money.of(450, CurrencyCode.BRL);

            GatewayPayment first = capture(part, "capture");
            GatewayPayment second = capture(Till.AMOUNT, "capture-again");

            assertThat(first.captured()).contains(part);
            assertThat(second.captured()).contains(part);
            assertThat(mercadoPago.sandbox().moneyTakenFor("order-1")).isEqualTo(part);
        }

        @Test
        @Tag("row-39")
        void takesNothingAboveWhatIsHeld() {
            assertThatThrownBy(() -> capture(Money.of(1_100, CurrencyCode.BRL), "capture"))
                    .isInstanceOf(PaymentException.class);
            assertThat(mercadoPago.sandbox().ledger()).isEmpty();
        }

        @Test
        @Tag("row-39")
        void givesItUpUnlessSomebodyTookIt() {
            GatewayPayment gone = gateway.captures().voidHeld(new VoidCall(Till.key("void"), refs));
            GatewayPayment late = capture(Till.AMOUNT, "capture");

            assertThat(gone.status()).isEqualTo(PaymentStatus.CANCELED);
            assertThat(late.status()).isEqualTo(PaymentStatus.CANCELED);
            assertThat(mercadoPago.sandbox().ledger()).isEmpty();
        }

        @Test
        @Tag("row-39")
        void learnsThatTheHoldIsOver() {
            clock.advance(Duration.ofDays(5));

            assertThat(capture(Till.AMOUNT, "capture").status()).isEqualTo(PaymentStatus.EXPIRED);
        }

        private GatewayPayment capture(Money amount, String operation) {
            return gateway.captures().capture(new CaptureCall(Till.key(operation), Till.CORRELATION, refs, amount));
        }
    }
}
