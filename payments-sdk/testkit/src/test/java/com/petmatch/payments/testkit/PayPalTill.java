package com.petmatch.payments.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.CompleteCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.GatewaySetup;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.RefundCall;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.gateway.SetupStatus;
import com.petmatch.payments.paypal.PayPalConfig;
import com.petmatch.payments.paypal.PayPalGateway;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;

/** Our gateway connected to a sandbox, and calls to it with everything filled in that a test does not care about. */
final class PayPalTill {

    static final UUID ATTEMPT = new UUID(0, 7);
    static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    static final Money AMOUNT = Money.of(1_099, CurrencyCode.EUR);

    private final PayPalSandbox sandbox;
    private final FakeClock clock;
    private final PayPalGateway paypal;

    PayPalTill(PayPalSandbox sandbox, FakeClock clock) {
        this.sandbox = sandbox;
        this.clock = clock;
        this.paypal = PayPalGateway.of(PayPalConfig.builder(sandbox.clientId(), Secret.of(sandbox.clientSecret()))
                .forSandbox(sandbox.baseUri(), sandbox.trustedRoot())
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(sandbox.faults().interceptor())
                        .build())
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .build());
    }

    PayPalGateway paypal() {
        return paypal;
    }

    GatewayPayment open(CaptureMode capture) {
        return open(capture, ATTEMPT);
    }

    GatewayPayment open(CaptureMode capture, UUID attempt) {
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

    void approve(GatewayPayment payment, TestBuyer buyer) {
        sandbox.approve(payment.refs().checkout().orElseThrow(), buyer);
    }

    GatewayPayment complete(GatewayPayment payment, CaptureMode capture) {
        return complete(payment, capture, ATTEMPT);
    }

    GatewayPayment complete(GatewayPayment payment, CaptureMode capture, UUID attempt) {
        return paypal.checkouts()
                .complete(new CompleteCall(
                        GatewayKey.of(attempt, "complete"), CORRELATION, payment.refs(), AMOUNT, capture));
    }

    GatewayPayment paid() {
        GatewayPayment open = open(CaptureMode.AUTOMATIC);
        approve(open, TestBuyer.PAYING);
        return complete(open, CaptureMode.AUTOMATIC);
    }

    GatewayPayment held() {
        GatewayPayment open = open(CaptureMode.MANUAL);
        approve(open, TestBuyer.PAYING);
        return complete(open, CaptureMode.MANUAL);
    }

    GatewayPayment found(GatewayPayment payment) {
        return ((LookupOutcome.Found) paypal.lookups().find(query(payment))).payment();
    }

    PaymentQuery query(GatewayPayment payment) {
        return new PaymentQuery(ATTEMPT, payment.refs(), true, clock.instant(), clock.instant());
    }

    GatewayRefund refund(String capture, UUID refund, long cents) {
        return paypal.refunds()
                .refund(new RefundCall(
                        GatewayKey.of(refund, "refund"), refund, capture, Money.of(cents, CurrencyCode.EUR)));
    }

    SavedCard savedWallet() {
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

    GatewayPayment charge(SavedCard wallet, UUID attempt) {
        return paypal.charges()
                .charge(ChargeCall.of(
                        GatewayKey.of(attempt, "charge"),
                        new Correlation(new UUID(0, 6), attempt, "order-1"),
                        AMOUNT,
                        wallet.token()));
    }
}
