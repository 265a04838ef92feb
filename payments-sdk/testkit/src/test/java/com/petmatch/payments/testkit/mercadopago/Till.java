package com.petmatch.payments.testkit.mercadopago;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LocalMethodCall;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.gateway.SetupCall;
import com.petmatch.payments.mercadopago.MercadoPagoConfig;
import com.petmatch.payments.mercadopago.MercadoPagoGateway;
import com.petmatch.payments.testkit.MercadoPagoSandbox;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import com.petmatch.testkit.FakeClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;

/** Our gateway connected to a sandbox, and calls to it with everything filled in that a test does not care about. */
final class Till {

    static final UUID ATTEMPT = new UUID(0, 7);
    static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    static final Money AMOUNT = Money.of(1_099, CurrencyCode.BRL);
    static final String SECRET = "mp_test_secret";

    private static final Payer ANA =
            Payer.of("ana@example.com").named("Ana", "Lima").with(new Payer.TaxNumber("CPF", "19119119100"));

    private final MercadoPagoGateway gateway;
    private final FakeClock clock;

    Till(MercadoPagoSandbox sandbox, FakeClock clock) {
        this.clock = clock;
        this.gateway =
                MercadoPagoGateway.of(MercadoPagoConfig.builder(Secret.of(sandbox.accessToken()), CurrencyCode.BRL)
                        .forSandbox(sandbox.baseUri())
                        .webhookSecret(Secret.of(SECRET))
                        .httpClient(new OkHttpClient.Builder()
                                .addInterceptor(sandbox.faults().interceptor())
                                .build())
                        .clock(clock)
                        .pause(clock::advance)
                        .jitter(new SplittableRandom(7))
                        .build());
    }

    MercadoPagoGateway gateway() {
        return gateway;
    }

    PaymentStatus look(PaymentRefs refs, boolean hosted) {
        return ((LookupOutcome.Found) find(refs, hosted)).payment().status();
    }

    LookupOutcome find(PaymentRefs refs, boolean hosted) {
        return gateway.lookups().find(new PaymentQuery(ATTEMPT, refs, hosted, clock.instant(), clock.instant()));
    }

    GatewayPayment charge(String token, CaptureMode capture) {
        return gateway.charges()
                .charge(new ChargeCall(
                        key("charge"),
                        CORRELATION,
                        AMOUNT,
                        capture,
                        token,
                        Optional.empty(),
                        Optional.of("master"),
                        1,
                        false,
                        Optional.of(ANA),
                        Optional.empty()));
    }

    LocalMethodCall local(MethodKind kind) {
        return new LocalMethodCall(
                key("charge"),
                CORRELATION,
                AMOUNT,
                kind,
                "Pro plan",
                Optional.of(ANA),
                Optional.empty(),
                clock.instant().plus(Duration.ofHours(1)));
    }

    CheckoutCall checkout() {
        return new CheckoutCall(
                key("checkout"),
                CORRELATION,
                AMOUNT,
                CaptureMode.AUTOMATIC,
                "Pro plan",
                URI.create("https://shop.example/thanks"),
                URI.create("https://shop.example/plans"),
                false,
                Optional.of(ANA),
                clock.instant().plus(Duration.ofHours(1)));
    }

    static SetupCall setup(TestHolder holder) {
        return new SetupCall(
                GatewayKey.of(new UUID(2, holder.cardholder().hashCode()), "setup"),
                new UUID(2, 1),
                Optional.of(holder.token()),
                Optional.empty(),
                Optional.of(ANA),
                true,
                URI.create("https://shop.example/cards"),
                URI.create("https://shop.example/cards"));
    }

    static GatewayKey key(String operation) {
        return GatewayKey.of(ATTEMPT, operation);
    }
}
