package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.Execution;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.CaptureCall;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.SetupStatus;
import com.petmatch.payments.gateway.VoidCall;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The adapter against the sandbox: every request of it keeps PayPal's contract, else the extension fails the test. */
class PayPalGatewayTest {

    private static final UUID ATTEMPT = new UUID(0, 7);
    private static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    private static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);
    private static final String CAPTURE = "POST /v2/checkout/orders/{id}/capture";

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");

    @RegisterExtension
    final PayPalSandboxExtension extension = PayPalSandboxExtension.seeded(42, clock);

    private PayPalSandbox sandbox;
    private PayPalGateway paypal;

    @BeforeEach
    void connect() {
        sandbox = extension.sandbox();
        paypal = PayPalGateway.of(PayPalConfig.builder(sandbox.clientId(), Secret.of(sandbox.clientSecret()))
                .forSandbox(sandbox.baseUri(), sandbox.trustedRoot())
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(sandbox.faults().interceptor())
                        .build())
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .build());
    }

    @Test
    void takesWhatTheBuyerApproved() {
        GatewayPayment open = open(CaptureMode.AUTOMATIC);
        GatewayPayment early = complete(open, CaptureMode.AUTOMATIC);
        approve(open, TestBuyer.PAYING);
        GatewayPayment approved = found(open);
        GatewayPayment paid = complete(open, CaptureMode.AUTOMATIC);

        assertThat(open.next().orElseThrow()).isInstanceOf(NextAction.Redirect.class);
        assertThat(early.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(approved.status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(paid.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(paid.captured()).contains(AMOUNT);
        assertThat(sandbox.moneyTakenFor("order-1")).isEqualTo(AMOUNT);
    }

    @Test
    void opensTheSameOrderForTheSameKey() {
        assertThat(open(CaptureMode.AUTOMATIC).refs())
                .isEqualTo(open(CaptureMode.AUTOMATIC).refs());
    }

    @Test
    void sendsTheBuyerBackAfterADeclinedInstrument() {
        GatewayPayment open = open(CaptureMode.AUTOMATIC);
        approve(open, TestBuyer.INSTRUMENT_DECLINED);
        GatewayPayment declined = complete(open, CaptureMode.AUTOMATIC);
        approve(open, TestBuyer.PAYING);

        assertThat(declined.status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
        assertThat(declined.next()).isEqualTo(open.next());
        assertThat(complete(open, CaptureMode.AUTOMATIC).status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void tellsPendingAndDeclinedCapturesFromPaidOnes() {
        GatewayPayment pending = open(CaptureMode.AUTOMATIC);
        approve(pending, TestBuyer.PENDING);
        assertThat(complete(pending, CaptureMode.AUTOMATIC).status()).isEqualTo(PaymentStatus.PENDING);
        clock.advance(Duration.ofHours(1));
        assertThat(found(pending).status()).isEqualTo(PaymentStatus.CAPTURED);

        GatewayPayment declined = open(CaptureMode.AUTOMATIC, new UUID(0, 8));
        approve(declined, TestBuyer.CAPTURE_DECLINED);
        assertThat(complete(declined, CaptureMode.AUTOMATIC, new UUID(0, 8)).status())
                .isEqualTo(PaymentStatus.DECLINED);
    }

    @Test
    @Tag("row-1")
    void takesMoneyOnceWhenEveryAnswerIsLost() {
        GatewayPayment open = open(CaptureMode.AUTOMATIC);
        approve(open, TestBuyer.PAYING);
        sandbox.faults().always(CAPTURE, Fault.timeoutAfterExecution());
        assertThatThrownBy(() -> complete(open, CaptureMode.AUTOMATIC))
                .isInstanceOfSatisfying(
                        PaymentException.class, e -> assertThat(e.execution()).isEqualTo(Execution.UNKNOWN));
        sandbox.faults().clear();

        assertThat(found(open).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(complete(open, CaptureMode.AUTOMATIC).status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(sandbox.chargesFor("order-1")).isEqualTo(1);
    }

    @Test
    @Tag("row-7")
    void chargesNoInvoiceTwiceWhenTheRequestIdIsForgotten() {
        SavedCard wallet = savedWallet();
        charge(wallet, ATTEMPT);
        clock.advance(Duration.ofHours(6));

        assertThatThrownBy(() -> charge(wallet, ATTEMPT))
                .isInstanceOfSatisfying(
                        PaymentException.class, e -> assertThat(e.execution()).isEqualTo(Execution.UNKNOWN));
        assertThat(sandbox.chargesFor("order-1")).isEqualTo(1);
    }

    @Test
    void holdsCapturesAPartAndReleasesTheRest() {
        GatewayPayment held = held();
        GatewayPayment captured = paypal.captures()
                .capture(new CaptureCall(
                        GatewayKey.of(ATTEMPT, "capture"), CORRELATION, held.refs(), Money.of(400, CurrencyCode.EUR)));

        assertThat(held.status()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(held.heldUntil()).contains(Instant.parse("2026-03-30T10:00:00Z"));
        assertThat(captured.captured()).contains(Money.of(400, CurrencyCode.EUR));
        assertThat(found(held).refs()).isEqualTo(captured.refs());
        assertThat(paypal.captures()
                        .voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), captured.refs()))
                        .status())
                .isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    @Tag("row-39")
    void letsOneOfCaptureAndVoidWin() {
        GatewayPayment held = held();
        GatewayPayment voided = paypal.captures().voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), held.refs()));
        GatewayPayment late = paypal.captures()
                .capture(new CaptureCall(GatewayKey.of(ATTEMPT, "capture"), CORRELATION, held.refs(), AMOUNT));

        assertThat(voided.status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(late.status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(sandbox.chargesFor("order-1")).isZero();
    }

    @Test
    void knowsThatItsOwnVoidWasDoneWhenTheAnswerIsLost() {
        GatewayPayment held = held();
        sandbox.faults()
                .next("POST /v2/payments/authorizations/{authorization_id}/void", Fault.timeoutAfterExecution());

        assertThat(paypal.captures()
                        .voidHeld(new VoidCall(GatewayKey.of(ATTEMPT, "void"), held.refs()))
                        .status())
                .isEqualTo(PaymentStatus.CANCELED);
        assertThat(sandbox.faults().arePending()).isFalse();
    }

    @Test
    void givesBackAndFindsItsOwnRefunds() {
        String capture = paid().refs().payment().orElseThrow();
        UUID refund = new UUID(0, 9);
        GatewayRefund part = refund(capture, refund, 400);

        assertThat(part.status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(paypal.refunds().find(capture, refund)).contains(part);
        assertThat(paypal.refunds().find(capture, new UUID(0, 1))).isEmpty();
        assertThat(refund(capture, refund, 400)).isEqualTo(part);
        assertThatThrownBy(() -> refund(capture, new UUID(0, 10), 700))
                .isInstanceOf(InvalidPaymentRequestException.class)
                .hasMessageContaining("REFUND_AMOUNT_EXCEEDED");
        assertThat(sandbox.moneyReturnedFor("order-1")).isEqualTo(Money.of(400, CurrencyCode.EUR));
    }

    @Test
    void tellsThatItsOwnRefundGaveAllBackLongAgo() {
        String capture = paid().refs().payment().orElseThrow();
        GatewayRefund all = refund(capture, new UUID(0, 9), 1_099);
        clock.advance(Duration.ofDays(45));

        assertThat(refund(capture, new UUID(0, 9), 1_099)).isEqualTo(all);
        assertThatThrownBy(() -> refund(capture, new UUID(0, 10), 1_099))
                .hasMessageContaining("CAPTURE_FULLY_REFUNDED");
    }

    @Test
    void savesAWalletChargesItAndDeletesIt() {
        SavedCard wallet = savedWallet();

        GatewayPayment charged = charge(wallet, ATTEMPT);
        paypal.vault().delete(wallet, GatewayKey.of(ATTEMPT, "delete"));
        paypal.vault().delete(wallet, GatewayKey.of(ATTEMPT, "delete"));

        assertThat(wallet.brand()).isEqualTo("paypal");
        assertThat(charged.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(charge(wallet, new UUID(0, 8)).decline().orElseThrow().raw()).hasToString("TOKEN_ID_NOT_FOUND");
    }

    @Test
    void readsDisputesUntilTheyAreDecided() {
        String capture = paid().refs().payment().orElseThrow();
        String dispute = sandbox.openDispute(capture);

        assertThat(paypal.disputes().disputesOf(capture))
                .singleElement()
                .satisfies(it -> assertThat(it.status()).isEqualTo(DisputeStatus.NEEDS_RESPONSE))
                .satisfies(it -> assertThat(it.amount()).isEqualTo(AMOUNT))
                .satisfies(it -> assertThat(it.evidenceDueAt()).contains(Instant.parse("2026-03-11T10:00:00Z")));
        sandbox.loseDispute(dispute);
        assertThat(paypal.disputes().find(dispute).orElseThrow().status()).isEqualTo(DisputeStatus.LOST);
        assertThat(paypal.disputes().find("PP-R-NONE")).isEmpty();
    }

    @Test
    void goesOnWithANewTokenWhenTheOldOneIsRefused() {
        GatewayPayment open = open(CaptureMode.AUTOMATIC);
        sandbox.revokeTokens();

        assertThat(found(open).status()).isEqualTo(PaymentStatus.ACTION_REQUIRED);
    }

    @Test
    void knowsThatAnOrderWhichIsGoneWasNeverPaid() {
        GatewayPayment open = open(CaptureMode.AUTOMATIC);
        clock.advance(Duration.ofHours(6));

        assertThat(paypal.lookups().find(query(open))).isInstanceOf(LookupOutcome.None.class);
    }

    private GatewayPayment open(CaptureMode capture) {
        return open(capture, ATTEMPT);
    }

    private GatewayPayment open(CaptureMode capture, UUID attempt) {
        return paypal.checkouts()
                .open(new CheckoutCall(
                        GatewayKey.of(attempt, "checkout"),
                        new Correlation(new UUID(0, 6), attempt, "order-1"),
                        AMOUNT,
                        capture,
                        "Pro plan",
                        URI.create("https://shop.example/thanks"),
                        URI.create("https://shop.example/plans"),
                        false,
                        Optional.empty(),
                        Instant.parse("2026-03-02T09:00:00Z")));
    }

    private void approve(GatewayPayment payment, TestBuyer buyer) {
        sandbox.approve(payment.refs().checkout().orElseThrow(), buyer);
    }

    private GatewayPayment complete(GatewayPayment payment, CaptureMode capture) {
        return complete(payment, capture, ATTEMPT);
    }

    private GatewayPayment complete(GatewayPayment payment, CaptureMode capture, UUID attempt) {
        return paypal.checkouts()
                .complete(new CompleteCall(
                        GatewayKey.of(attempt, "complete"), CORRELATION, payment.refs(), AMOUNT, capture));
    }

    private GatewayPayment paid() {
        GatewayPayment open = open(CaptureMode.AUTOMATIC);
        approve(open, TestBuyer.PAYING);
        return complete(open, CaptureMode.AUTOMATIC);
    }

    private GatewayPayment held() {
        GatewayPayment open = open(CaptureMode.MANUAL);
        approve(open, TestBuyer.PAYING);
        return complete(open, CaptureMode.MANUAL);
    }

    private GatewayPayment found(GatewayPayment payment) {
        return ((LookupOutcome.Found) paypal.lookups().find(query(payment))).payment();
    }

    private PaymentQuery query(GatewayPayment payment) {
        return new PaymentQuery(ATTEMPT, payment.refs(), true, clock.instant(), clock.instant());
    }

    private GatewayRefund refund(String capture, UUID refund, long cents) {
        return paypal.refunds()
                .refund(new RefundCall(
                        GatewayKey.of(refund, "refund"), refund, capture, Money.of(cents, CurrencyCode.EUR)));
    }

    private SavedCard savedWallet() {
        SetupCall call = new SetupCall(
                GatewayKey.of(ATTEMPT, "setup"),
                new UUID(0, 5),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                URI.create("https://shop.example/saved"),
                URI.create("https://shop.example/methods"));
        GatewaySetup begun = paypal.vault().begin(call);
        assertThat(begun.status()).isEqualTo(SetupStatus.ACTION_REQUIRED);
        sandbox.approve(begun.ref().orElseThrow(), TestBuyer.PAYING);
        GatewaySetup saved = paypal.vault().resume(begun.ref().orElseThrow(), call.key());
        assertThat(paypal.vault().resume(begun.ref().orElseThrow(), call.key())).isEqualTo(saved);
        return saved.saved().orElseThrow();
    }

    private GatewayPayment charge(SavedCard wallet, UUID attempt) {
        return paypal.charges()
                .charge(ChargeCall.of(
                        GatewayKey.of(attempt, "charge"),
                        new Correlation(new UUID(0, 6), attempt, "order-1"),
                        AMOUNT,
                        wallet.token()));
    }
}
