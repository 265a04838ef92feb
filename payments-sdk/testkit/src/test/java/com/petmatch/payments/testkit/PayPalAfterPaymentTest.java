package com.petmatch.payments.testkit;

import static com.petmatch.payments.testkit.PayPalTill.AMOUNT;
import static com.petmatch.payments.testkit.PayPalTill.ATTEMPT;
import static com.petmatch.payments.testkit.PayPalTill.CORRELATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to money after the buyer agreed: holds, refunds, disputes; no request may break PayPal's contract. */
class PayPalAfterPaymentTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension extension = PayPalSandboxExtension.seeded(42, clock);

    private PayPalSandbox sandbox;
    private PayPalTill till;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        till = new PayPalTill(sandbox, clock);
    }

    @Test
    void holdsCapturesAPartAndReleasesTheRest() {
        GatewayPayment held = till.held();
        GatewayPayment captured = till.paypal().captures()
                .capture(new CaptureCall(
                        GatewayKey.of(ATTEMPT, "capture"), CORRELATION, held.refs(), Money.of(400, CurrencyCode.EUR)));

        assertThat(held.status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(held.heldUntil()).contains(Instant.parse("2026-03-30T10:00:00Z"));
        assertThat(captured.captured()).contains(Money.of(400, CurrencyCode.EUR));
        assertThat(till.found(held).refs()).isEqualTo(captured.refs());
        assertThat(till.paypal().captures()
                        .voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), captured.refs()))
                        .status())
                .isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    @Tag("row-39")
    void letsOneOfCaptureAndVoidWin() {
        GatewayPayment held = till.held();
        GatewayPayment voided = till.paypal().captures().voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), held.refs()));
        GatewayPayment late = till.paypal().captures()
                .capture(new CaptureCall(GatewayKey.of(ATTEMPT, "capture"), CORRELATION, held.refs(), AMOUNT));

        assertThat(voided.status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(late.status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(sandbox.chargesFor("order-1")).isZero();
    }

    @Test
    void knowsThatItsOwnVoidWasDoneWhenTheAnswerIsLost() {
        GatewayPayment held = till.held();
        sandbox.faults()
                .next("POST /v2/payments/authorizations/{authorization_id}/void", Fault.timeoutAfterExecution());

        assertThat(till.paypal().captures()
                        .voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), held.refs()))
                        .status())
                .isEqualTo(PaymentStatus.CANCELED);
        assertThat(sandbox.faults().arePending()).isFalse();
    }

    @Test
    void givesBackAndFindsItsOwnRefunds() {
        String capture = till.paid().refs().payment().orElseThrow();
        UUID refund = new UUID(0, 9);
        GatewayRefund part = till.refund(capture, refund, 400);

        assertThat(part.status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(till.paypal().refunds().find(capture, refund)).contains(part);
        assertThat(till.paypal().refunds().find(capture, new UUID(0, 1))).isEmpty();
        assertThat(till.refund(capture, refund, 400)).isEqualTo(part);
        assertThatThrownBy(() -> till.refund(capture, new UUID(0, 10), 700))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("REFUND_AMOUNT_EXCEEDED");
        assertThat(sandbox.moneyReturnedFor("order-1")).isEqualTo(Money.of(400, CurrencyCode.EUR));
    }

    @Test
    void tellsThatItsOwnRefundGaveAllBackLongAgo() {
        String capture = till.paid().refs().payment().orElseThrow();
        GatewayRefund all = till.refund(capture, new UUID(0, 9), 1_099);
        clock.advance(Duration.ofDays(45));

        assertThat(till.refund(capture, new UUID(0, 9), 1_099)).isEqualTo(all);
        assertThatThrownBy(() -> till.refund(capture, new UUID(0, 10), 1_099))
                .hasMessageContaining("CAPTURE_FULLY_REFUNDED");
    }

    @Test
    void readsDisputesUntilTheyAreDecided() {
        String capture = till.paid().refs().payment().orElseThrow();
        String dispute = sandbox.openDispute(capture);

        assertThat(till.paypal().disputes().disputesOf(capture))
                .singleElement()
                .satisfies(it -> assertThat(it.status()).isEqualTo(DisputeStatus.NEEDS_RESPONSE))
                .satisfies(it -> assertThat(it.amount()).isEqualTo(AMOUNT))
                .satisfies(it -> assertThat(it.evidenceDueAt()).contains(Instant.parse("2026-03-11T10:00:00Z")));
        sandbox.loseDispute(dispute);
        assertThat(till.paypal().disputes().find(dispute).orElseThrow().status()).isEqualTo(DisputeStatus.LOST);
        assertThat(till.paypal().disputes().find("PP-R-NONE")).isEmpty();
    }
}
