package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.MovableClock;
import com.petmatch.payments.RecordingListener;
import com.petmatch.payments.ScriptedHttp;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.ChargeCall;
import com.petmatch.payments.gateway.CheckoutCall;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LocalMethodCall;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.Payer;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.internal.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import okhttp3.OkHttpClient;
import tools.jackson.databind.JsonNode;

/** A gateway over scripted HTTP, and calls to it with everything filled in that a test does not care about. */
final class Script {

    static final UUID ATTEMPT = new UUID(0, 7);
    static final Correlation CORRELATION = new Correlation(new UUID(0, 6), ATTEMPT, "order-1");
    static final Money AMOUNT = Money.of(1_099, CurrencyCode.BRL);
    static final Payer ANA =
            Payer.of("ana@example.com").named("Ana", "Lima").with(new Payer.TaxNumber("CPF", "19119119100"));

    private final MovableClock clock = new MovableClock("2026-03-01T10:00:00Z");
    private final ScriptedHttp http = new ScriptedHttp();

    ScriptedHttp http() {
        return http;
    }

    MercadoPagoGateway gateway() {
        return MercadoPagoGateway.of(config().build());
    }

    /** The JSON body of a call that was made. */
    JsonNode body(int call) {
        return Json.object(http.body(call).getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    static GatewayPayment charge(MercadoPagoGateway gateway) {
        return gateway.charges().charge(call(AMOUNT, "bf9edf6ffae3ab57", Optional.of("master"), Optional.of(ANA)));
    }

    static ChargeCall call(Money amount, String token, Optional<String> scheme, Optional<Payer> payer) {
        return new ChargeCall(
                key("charge"),
                CORRELATION,
                amount,
                CaptureMode.AUTOMATIC,
                token,
                Optional.empty(),
                scheme,
                1,
                false,
                payer,
                Optional.empty());
    }

    static LocalMethodCall local(MethodKind kind, Optional<Payer> payer) {
        return new LocalMethodCall(
                key("charge"),
                CORRELATION,
                AMOUNT,
                kind,
                "Pro plan",
                payer,
                Optional.empty(),
                Instant.parse("2026-03-01T11:00:00Z"));
    }

    static CheckoutCall checkout(CaptureMode capture, boolean saveMethod) {
        return new CheckoutCall(
                key("checkout"),
                CORRELATION,
                AMOUNT,
                capture,
                "Pro plan",
                URI.create("https://shop.example/thanks"),
                URI.create("https://shop.example/plans"),
                saveMethod,
                Optional.of(ANA),
                Instant.parse("2026-03-02T09:00:00Z"));
    }

    static GatewayKey key(String operation) {
        return GatewayKey.of(ATTEMPT, operation);
    }

    PaymentQuery query(PaymentRefs refs, boolean hosted) {
        return new PaymentQuery(ATTEMPT, refs, hosted, clock.instant(), clock.instant());
    }

    MercadoPagoConfig.Builder config() {
        return wired(MercadoPagoConfig.builder(Secret.of("APP_USR-token"), CurrencyCode.BRL));
    }

    MercadoPagoConfig.Builder wired(MercadoPagoConfig.Builder builder) {
        return builder.httpClient(
                        new OkHttpClient.Builder().addInterceptor(http).build())
                .clock(clock)
                .pause(clock::advance)
                .jitter(new SplittableRandom(7))
                .listener(new RecordingListener());
    }

    static String payment(String status, String detail) {
        return MercadoPagoObjectsTest.sample("response_payment_payment_base")
                .put("status", status)
                .put("status_detail", detail)
                .toString();
    }

    static String ofAttempt(String status, String detail) {
        return MercadoPagoObjectsTest.sample("response_payment_payment_base")
                .put("status", status)
                .put("status_detail", detail)
                .put("external_reference", ATTEMPT.toString())
                .toString();
    }

    static String preference(String more) {
        return "{" + more + "\"id\":\"1-abc\",\"init_point\":\"https://www.mercadopago.com.br/checkout?pref_id=1-abc\","
                + "\"external_reference\":\"" + ATTEMPT + "\",\"date_created\":\"2026-03-01T06:00:00.000-04:00\"}";
    }

    static String error(String word, int cause) {
        return "{\"message\":\"no\",\"error\":\"" + word + "\",\"status\":400,\"cause\":[{\"code\":" + cause + "}]}";
    }
}
