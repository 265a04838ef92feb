package com.petmatch.payments.testkit;

import static com.petmatch.payments.testkit.PayPalTill.AMOUNT;
import static com.petmatch.payments.testkit.PayPalTill.ATTEMPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.Execution;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The adapter against the sandbox: every request of it keeps PayPal's contract, else the extension fails the test. */
class PayPalGatewayTest {

    private static final String CAPTURE = "POST /v2/checkout/orders/{id}/capture";

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
    void takesWhatTheBuyerApproved() {
        GatewayPayment open = till.open(CaptureMode.AUTOMATIC);
        GatewayPayment early = till.complete(open, CaptureMode.AUTOMATIC);
        till.approve(open, TestBuyer.PAYING);
        GatewayPayment approved = till.found(open);
        GatewayPayment paid = till.complete(open, CaptureMode.AUTOMATIC);

        assertThat(open.next().orElseThrow()).isInstanceOf(NextAction.Redirect.class);
        assertThat(early.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(approved.status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(paid.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(paid.captured()).contains(AMOUNT);
        assertThat(sandbox.moneyTakenFor("order-1")).isEqualTo(AMOUNT);
    }

    @Test
    void opensTheSameOrderForTheSameKey() {
        assertThat(till.open(CaptureMode.AUTOMATIC).refs())
                .isEqualTo(till.open(CaptureMode.AUTOMATIC).refs());
    }

    @Test
    void sendsTheBuyerBackAfterADeclinedInstrument() {
        GatewayPayment open = till.open(CaptureMode.AUTOMATIC);
        till.approve(open, TestBuyer.INSTRUMENT_DECLINED);
        GatewayPayment declined = till.complete(open, CaptureMode.AUTOMATIC);
        till.approve(open, TestBuyer.PAYING);

        assertThat(declined.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(declined.next()).isEqualTo(open.next());
        assertThat(till.complete(open, CaptureMode.AUTOMATIC).status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void tellsPendingAndDeclinedCapturesFromPaidOnes() {
        GatewayPayment pending = till.open(CaptureMode.AUTOMATIC);
        till.approve(pending, TestBuyer.PENDING);
        assertThat(till.complete(pending, CaptureMode.AUTOMATIC).status()).isEqualTo(PaymentStatus.PENDING);
        clock.advance(Duration.ofHours(1));
        assertThat(till.found(pending).status()).isEqualTo(PaymentStatus.CAPTURED);

        GatewayPayment declined = till.open(CaptureMode.AUTOMATIC, new UUID(0, 8));
        till.approve(declined, TestBuyer.CAPTURE_DECLINED);
        assertThat(till.complete(declined, CaptureMode.AUTOMATIC, new UUID(0, 8)).status())
                .isEqualTo(PaymentStatus.DECLINED);
    }

    @Test
    @Tag("row-1")
    void takesMoneyOnceWhenEveryAnswerIsLost() {
        GatewayPayment open = till.open(CaptureMode.AUTOMATIC);
        till.approve(open, TestBuyer.PAYING);
        sandbox.faults().always(CAPTURE, Fault.timeoutAfterExecution());
        assertThatThrownBy(() -> till.complete(open, CaptureMode.AUTOMATIC))
                .isInstanceOfSatisfying(
                        PaymentException.class, e -> assertThat(e.execution()).isEqualTo(Execution.UNKNOWN));
        sandbox.faults().clear();

        assertThat(till.found(open).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(till.complete(open, CaptureMode.AUTOMATIC).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(sandbox.chargesFor("order-1")).isEqualTo(1);
    }

    @Test
    @Tag("row-7")
    void chargesNoInvoiceTwiceWhenTheRequestIdIsForgotten() {
        SavedCard wallet = till.savedWallet();
        till.charge(wallet, ATTEMPT);
        clock.advance(Duration.ofHours(6));

        assertThatThrownBy(() -> till.charge(wallet, ATTEMPT))
                .isInstanceOfSatisfying(
                        PaymentException.class, e -> assertThat(e.execution()).isEqualTo(Execution.UNKNOWN));
        assertThat(sandbox.chargesFor("order-1")).isEqualTo(1);
    }

    @Test
    void savesAWalletChargesItAndDeletesIt() {
        SavedCard wallet = till.savedWallet();

        GatewayPayment charged = till.charge(wallet, ATTEMPT);
        till.paypal().vault().delete(wallet, GatewayKey.of(ATTEMPT, "delete"));
        till.paypal().vault().delete(wallet, GatewayKey.of(ATTEMPT, "delete"));

        assertThat(wallet.brand()).isEqualTo("paypal");
        assertThat(charged.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(till.charge(wallet, new UUID(0, 8)).decline().orElseThrow().raw()).hasToString("TOKEN_ID_NOT_FOUND");
    }

    @Test
    void goesOnWithANewTokenWhenTheOldOneIsRefused() {
        GatewayPayment open = till.open(CaptureMode.AUTOMATIC);
        sandbox.revokeTokens();

        assertThat(till.found(open).status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
    }

    @Test
    void knowsThatAnOrderWhichIsGoneWasNeverPaid() {
        GatewayPayment open = till.open(CaptureMode.AUTOMATIC);
        clock.advance(Duration.ofHours(6));

        assertThat(till.paypal().lookups().find(till.query(open))).isInstanceOf(LookupOutcome.None.class);
    }
}
